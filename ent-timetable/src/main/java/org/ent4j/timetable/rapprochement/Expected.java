package org.ent4j.timetable.rapprochement;

import io.vavr.control.Either;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * What a file has to be about before anything of it is planned.
 *
 * @param uai the school asked for, when one was
 * @param year the year asked for, when one was
 */
public record Expected(Optional<Uai> uai, Optional<SchoolYear> year) {

    public static Expected of(Uai uai, SchoolYear year) {
        return new Expected(Optional.of(uai), Optional.of(year));
    }

    public static Expected anything() {
        return new Expected(Optional.empty(), Optional.empty());
    }

    /** The timetable, when it is about that school and that year. */
    public Either<Guards.Refusal, SourceTimetable> check(SourceTimetable timetable) {
        return refusal(timetable)
                .<Either<Guards.Refusal, SourceTimetable>>map(Either::left)
                .orElseGet(() -> Either.right(timetable));
    }

    private Optional<Guards.Refusal> refusal(SourceTimetable timetable) {
        return uai.flatMap(expected -> Guards.structure(expected, timetable.uai()))
                .or(() -> year.flatMap(expected -> Guards.year(expected, timetable.year())));
    }
}
