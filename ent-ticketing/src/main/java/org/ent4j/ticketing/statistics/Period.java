package org.ent4j.ticketing.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.ent4j.model.calendar.DateRange;

/** In which tickets were submitted. */
public record Period(DateRange days, ZoneId zone) {

    public static Period of(LocalDate first, LocalDate last, ZoneId zone) {
        return new Period(new DateRange(first, last), zone);
    }

    /** The first moment of it. */
    public Instant from() {
        return days.first().atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    public Instant to() {
        return days.last().plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from()) && moment.isBefore(to());
    }

    YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(zone));
    }
}
