package org.ent4j.directory.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.person.Stay;

/**
 * The periods of one membership in their order, none of which touch. What a source says on a day holds from that day on,
 * or on the days that the source itself gives, which count more.
 */
record Timeline(List<Period> periods) {

    static final Timeline NEVER = new Timeline(List.of());

    static Timeline of(Collection<Period> periods) {
        var joined = new ArrayList<Period>();
        for (var period : new TreeSet<>(periods)) {
            var last = joined.size() - 1;
            if (last >= 0 && joined.get(last).touches(period)) {
                joined.set(last, joined.get(last).join(period));
            } else {
                joined.add(period);
            }
        }
        return new Timeline(List.copyOf(joined));
    }

    boolean holdsOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }

    /** The membership is among those of today. Days that were known are not lost by a later first day. */
    Timeline held(LocalDate today, Stay said) {
        var since = sinceOr(today);
        var planned = said.first().filter(today::isBefore);
        return planned.isPresent()
                ? of(done(today)).with(planned.get(), said.last(), today)
                : with(said.first().filter(since::isAfter).orElse(since), said.last(), today);
    }

    /** The day since which it holds today, or today. */
    LocalDate sinceOr(LocalDate today) {
        return running(today)
                .map(Period::first)
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    /** The membership is not among those of today; the source may say which days it had. */
    Timeline over(LocalDate today, Stay said) {
        var first = Stream.concat(said.first().stream(), running(today).map(Period::first).stream())
                .min(LocalDate::compareTo);
        var yesterday = today.minusDays(1);
        var last = said.last().filter(yesterday::isAfter).orElse(yesterday);
        return said.last().isPresent() && first.isPresent()
                ? with(first.get(), Optional.of(last), today)
                : of(done(today));
    }

    /** These days too, when they are over; a stay without one of its days says nothing here. */
    Timeline and(LocalDate today, Stay earlier) {
        var all = new ArrayList<>(periods);
        earlier.first()
                .flatMap(first ->
                        earlier.last().filter(last -> !last.isBefore(first)).map(last -> Period.between(first, last)))
                .filter(days -> isPast(days, today))
                .ifPresent(all::add);
        return of(all);
    }

    /** What was over before today, and these days. */
    private Timeline with(LocalDate first, Optional<LocalDate> last, LocalDate today) {
        var all = new ArrayList<>(past(today));
        if (last.filter(first::isAfter).isEmpty()) {
            all.add(new Period(first, last));
        }
        return of(all);
    }

    /** The period that holds today, or is to come. */
    private Optional<Period> running(LocalDate today) {
        return periods.stream().filter(period -> !isPast(period, today)).findFirst();
    }

    private List<Period> past(LocalDate today) {
        return periods.stream().filter(period -> isPast(period, today)).toList();
    }

    private static boolean isPast(Period period, LocalDate today) {
        return period.last().filter(today::isAfter).isPresent();
    }

    private List<Period> done(LocalDate today) {
        return periods.stream().flatMap(period -> period.before(today).stream()).toList();
    }
}
