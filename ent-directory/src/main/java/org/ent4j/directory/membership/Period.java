package org.ent4j.directory.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;

/**
 * Days from the first on; never empty.
 *
 * @param last the last day, which still counts; without one the end is not known yet
 */
public record Period(LocalDate first, Optional<LocalDate> last) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::first).thenComparing(Period::end);

    public Period {
        if (last.filter(first::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no day.\nMaybe the two are swapped.".formatted(first, last.get()));
        }
    }

    public static Period since(LocalDate first) {
        return new Period(first, Optional.empty());
    }

    public static Period between(LocalDate first, LocalDate last) {
        return new Period(first, Optional.of(last));
    }

    public boolean isOpen() {
        return last.isEmpty();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(end());
    }

    public boolean overlaps(DateRange days) {
        return !first.isAfter(days.last()) && !end().isBefore(days.first());
    }

    /** Whether no day lies between the two. */
    boolean touches(Period other) {
        return !isBeforeWithGap(other) && !other.isBeforeWithGap(this);
    }

    private boolean isBeforeWithGap(Period other) {
        return last.filter(day -> day.plusDays(1).isBefore(other.first)).isPresent();
    }

    /** The days of both, which touch. */
    Period join(Period other) {
        var from = first.isBefore(other.first) ? first : other.first;
        return isOpen() || other.isOpen()
                ? since(from)
                : between(from, end().isAfter(other.end()) ? end() : other.end());
    }

    /** What of it lies before that day. */
    public Optional<Period> before(LocalDate day) {
        var until = day.minusDays(1);
        return first.isBefore(day)
                ? Optional.of(between(first, end().isBefore(until) ? end() : until))
                : Optional.empty();
    }

    private LocalDate end() {
        return last.orElse(LocalDate.MAX);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
