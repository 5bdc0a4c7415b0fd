package org.ent4j.viescolaire.sanction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ent4j.model.calendar.PublicHolidays;
import org.ent4j.model.id.Departement;

/**
 * The working days of a defence: all but Sundays and the public holidays of the département; the days of school holidays
 * count. Source: eduscol, « Le principe du contradictoire » (quoted by fcpe-pmf for the three days that were two later):
 * informed on a Friday, a pupil who has three days answers until Tuesday included. The public holidays are « those that
 * are usually not worked in the school »: all of the département are taken, which only ever gives the pupil more time.
 */
public record JoursOuvrables(Departement departement) {

    public boolean isOuvrable(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.in(departement, day.getYear()).contains(day);
    }

    /** The last of so many working days after that day, which does not count itself. */
    public LocalDate last(LocalDate after, int days) {
        return Stream.iterate(after.plusDays(1), day -> day.plusDays(1))
                .filter(this::isOuvrable)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many there are after the one and until the other, which counts. */
    public int between(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isOuvrable)
                        .count()
                : 0;
    }
}
