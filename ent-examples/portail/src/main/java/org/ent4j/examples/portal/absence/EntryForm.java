package org.ent4j.examples.portal.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.motif.MotifCode;

/**
 * What somebody has typed to enter or to declare an absence.
 *
 * @param subject of what it is alone; "" for every lesson
 */
public record EntryForm(
        List<String> pupils, String type, String subject, TypedPeriod period, String motif, String comment) {

    public EntryForm {
        pupils = List.copyOf(pupils);
    }

    static EntryForm of(Form form) {
        return new EntryForm(
                form.all("eleve").stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                form.textOr("type", AbsenceType.ABSENCE.name()),
                form.textOr("matiere", ""),
                TypedPeriod.of(form),
                form.textOr("motif", ""),
                form.textOr("commentaire", ""));
    }

    /** Nothing typed yet. */
    static EntryForm empty(Optional<String> pupil, LocalDate day) {
        return new EntryForm(
                pupil.map(List::of).orElse(List.of()), AbsenceType.ABSENCE.name(), "", TypedPeriod.on(day), "", "");
    }

    List<PersonId> people() {
        return pupils.stream().distinct().map(PersonId::new).toList();
    }

    Optional<String> onlySubject() {
        return Optional.of(subject).filter(each -> !each.isEmpty());
    }

    Optional<MotifCode> motifCode() {
        return Optional.of(motif).filter(code -> !code.isEmpty()).map(MotifCode::new);
    }
}
