package org.ent4j.viescolaire.print;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.SheetValue;
import org.ent4j.viescolaire.registre.RegistreCell;
import org.ent4j.viescolaire.registre.RegistreLesson;

/** A pupil in a lesson, as a line of a sheet. */
record PupilLine(RegistreLesson lesson, String name, RegistreCell cell, String comment) {

    static List<SheetColumn<PupilLine>> presence(RegistreTerms terms) {
        return List.of(
                SheetColumn.text(terms.of(RegistreTerms.PRESENCE), line -> terms.words(line.cell(), line.lesson())),
                SheetColumn.of(
                        terms.of(RegistreTerms.ARRIVED),
                        line -> line.hour(line.cell().arrived())),
                SheetColumn.of(
                        terms.of(RegistreTerms.LEFT_AT),
                        line -> line.hour(line.cell().left())));
    }

    static SheetColumn<PupilLine> motif(RegistreTerms terms) {
        return SheetColumn.text(
                terms.of(RegistreTerms.MOTIF), line -> line.cell().motif().orElse(""));
    }

    private SheetValue hour(Optional<LocalTime> hour) {
        return hour.map(lesson.period().start().toLocalDate()::atTime)
                .map(SheetValue::hour)
                .orElse(SheetValue.none());
    }
}
