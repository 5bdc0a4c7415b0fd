package org.ent4j.viescolaire.registre;

import java.util.List;
import org.ent4j.model.id.PersonId;

/**
 * One roll call as it is downloaded (<i>feuille d'appel</i>), with the comments that the register leaves out.
 *
 * @param rows each pupil once, in French order of names
 */
public record RollCallSheet(RegistreScope scope, RegistreLesson lesson, List<Row> rows) {

    public RollCallSheet {
        rows = List.copyOf(rows);
    }

    /** @param comment may be "" */
    public record Row(PersonId pupil, String name, RegistreCell cell, String comment) {}

    /** @param scope the days of which do not matter */
    public static RollCallSheet of(RegistreScope scope, CalledRoll roll, RegistreNames names) {
        var rollCall = roll.rollCall();
        var day = RegistreAppel.of(scope.on(rollCall.lesson().period().start().toLocalDate()), List.of(roll), names)
                .days()
                .get(0);
        var rows = day.rows().stream()
                .map(row -> new Row(row.pupil(), row.name(), row.cells().get(0), comment(row, roll)))
                .toList();
        return new RollCallSheet(scope, day.lessons().get(0), rows);
    }

    private static String comment(RegistreRow row, CalledRoll roll) {
        return row.cells().get(0).isCommented()
                ? roll.rollCall().entry(row.pupil()).orElseThrow().comment()
                : "";
    }

    public RegistreTotals totals() {
        return RegistreTotals.of(rows.stream().map(Row::cell).toList());
    }
}
