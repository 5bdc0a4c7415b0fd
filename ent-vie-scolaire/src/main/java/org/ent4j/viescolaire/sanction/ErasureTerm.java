package org.ent4j.viescolaire.sanction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.discipline.Standing;

/**
 * How long the file of a pupil keeps a sanction.
 *
 * @param yearsAfter until the end of the school year of the sanction (0) or so many after; nothing: no date is known
 * @param source says so where it is to be confirmed
 */
public record ErasureTerm(Optional<Integer> yearsAfter, String source) {

    /** The last day on which the file has it. */
    public Optional<LocalDate> lastDay(LocalDate pronouncedOn) {
        return yearsAfter.map(years -> Stream.iterate(SchoolYear.of(pronouncedOn), SchoolYear::next)
                .skip(years)
                .findFirst()
                .orElseThrow()
                .lastDay());
    }

    public boolean isUncertain() {
        return Standing.isUncertain(source);
    }
}
