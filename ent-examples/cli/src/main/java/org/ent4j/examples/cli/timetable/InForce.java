package org.ent4j.examples.cli.timetable;

import io.vavr.control.Either;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.AdjustmentRefusal;
import org.ent4j.timetable.publication.Publication;

/**
 * The timetable in force, to be changed by hand.
 *
 * @param published as it was published
 * @param adjusted as everybody sees it before the command changes something
 */
record InForce(FolderData data, Timetables timetables, Publication published, AdjustedPublication adjusted) {

    /** @param seen what {@link SchoolOption} found in force */
    static InForce of(FolderData data, Publication seen) {
        var timetables = SchoolTimetable.timetables(data);
        return new InForce(
                data,
                timetables,
                timetables.current(seen.structure(), seen.year()).orElseThrow(),
                timetables.adjusted(seen.structure(), seen.year()).orElseThrow());
    }

    /** By their days. */
    List<Adjustment> adjustments() {
        return data.adjustments().of(published.structure(), published.year()).stream()
                .sorted(Comparator.comparing(Adjustment::date))
                .toList();
    }

    Either<AdjustmentRefusal, AdjustedPublication> adjust(Adjustment adjustment) {
        return timetables.adjust(published.structure(), published.year(), adjustment);
    }

    /** Whether it was still in force. */
    boolean withdraw(Adjustment adjustment, String author) {
        return timetables.withdraw(
                published.structure(),
                published.year(),
                adjustment.note().id(),
                author,
                Clock.systemUTC().instant());
    }

    /** As everybody sees it from now on. */
    AdjustedPublication now() {
        return timetables.adjusted(published.structure(), published.year()).orElseThrow();
    }
}
