package org.ent4j.model.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Days from the first to the last, both included; never empty. */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no day.\nMaybe the two are swapped.".formatted(first, last));
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public Optional<DateRange> intersection(DateRange other) {
        var from = first.isAfter(other.first) ? first : other.first;
        var to = last.isBefore(other.last) ? last : other.last;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public Stream<LocalDate> stream() {
        return first.datesUntil(last.plusDays(1));
    }
}
