package org.ent4j.examples.portal.access;

import java.util.List;
import java.util.function.ToIntFunction;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.diff.Shift;
import org.ent4j.model.id.PersonId;

/** Who gains and who loses, by name. */
record Shifts(SchoolView view, RuleWords words) {

    private static final int NAMED = 10;

    PreviewPage.ShiftRow row(Shift shift) {
        return new PreviewPage.ShiftRow(
                words.role(shift.service(), shift.role()),
                side(shift.gained(), shift.gained(NAMED), shift, Shift.Count::gained),
                side(shift.lost(), shift.lost(NAMED), shift, Shift.Count::lost));
    }

    private PreviewPage.Side side(PersonSet all, List<PersonId> named, Shift shift, ToIntFunction<Shift.Count> figure) {
        var profils = shift.counts().stream()
                .filter(count -> figure.applyAsInt(count) > 0)
                .map(count -> "%s : %d"
                        .formatted(view.visit().words().of(count.profil().label()), figure.applyAsInt(count)))
                .toList();
        return new PreviewPage.Side(
                all.count(), named.stream().map(view::name).sorted().toList(), profils);
    }
}
