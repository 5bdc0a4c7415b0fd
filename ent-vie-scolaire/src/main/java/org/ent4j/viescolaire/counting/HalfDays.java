package org.ent4j.viescolaire.counting;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.model.calendar.TimeRange;

/**
 * The half-days of absences. Each period is judged by itself: one shorter than the threshold is a lateness; any other
 * counts each half-day with which it overlaps, once for all periods, except that an afternoon reached by a period that
 * began before its boundary counts only when the period, cut where the school closes, goes at least the tolerance past
 * the boundary. Source: what GEPI does, since no text defines it.
 */
public final class HalfDays {

    private final CountingPolicy policy;

    private HalfDays(CountingPolicy policy) {
        this.policy = policy;
    }

    /**
     * How many half-days and latenesses. A short period is a lateness whenever it is: what is entered out of the opening
     * hours is looked at by {@link Attendance}.
     */
    public static Count count(Collection<Period> periods, CountingPolicy policy) {
        var counting = new HalfDays(policy);
        var halfDays = periods.stream().flatMap(counting::of).collect(toCollection(TreeSet::new));
        var latenesses = periods.stream().filter(counting::isShort).count();
        return new Count(halfDays, (int) latenesses);
    }

    /** The half-days of one period, in their order; none when it is a lateness. */
    public static Stream<DemiJournee> of(Period period, CountingPolicy policy) {
        return new HalfDays(policy).of(period);
    }

    private boolean isShort(Period period) {
        return period.duration().compareTo(policy.latenessThreshold()) < 0;
    }

    private Stream<DemiJournee> of(Period period) {
        return isShort(period) ? Stream.empty() : reached(period);
    }

    /** Those of what may be a piece of an absence that is long enough as a whole. */
    static Stream<DemiJournee> reached(Period period, CountingPolicy policy) {
        return new HalfDays(policy).reached(period);
    }

    private Stream<DemiJournee> reached(Period period) {
        return period.days()
                .flatMap(day -> Stream.of(new DemiJournee(day, Half.MATIN), new DemiJournee(day, Half.APRES_MIDI)))
                .filter(half -> policy.hours(half)
                        .filter(hours -> counts(period, half, hours))
                        .isPresent());
    }

    private boolean counts(Period period, DemiJournee half, TimeRange hours) {
        return CountingPolicy.on(half.day(), hours).overlaps(period)
                && (half.half() == Half.MATIN || goesFarEnough(period, half, hours));
    }

    private boolean goesFarEnough(Period period, DemiJournee half, TimeRange hours) {
        var boundary = half.day().atTime(policy.boundary());
        var end = earlier(period.end(), half.day().atTime(hours.end()));
        return !period.start().isBefore(boundary) || !end.isBefore(boundary.plus(policy.tolerance()));
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * What was counted.
     *
     * @param halfDays each once, in their order
     * @param latenesses how many periods were too short to be an absence
     */
    public record Count(SortedSet<DemiJournee> halfDays, int latenesses) {
        public Count {
            halfDays = Collections.unmodifiableSortedSet(new TreeSet<>(halfDays));
        }
    }
}
