package org.ent4j.timetable.grid;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;

/**
 * The rows of a grid: from each hour at which something starts or ends to the next. Hours that lie close together count
 * as one, the closer the fewer rows there would be without; rows in which nothing is held are dropped.
 */
final class Rows {

    private static final List<Integer> MINUTES_TAKEN_AS_ONE = List.of(10, 15, 20, 30, 45, 60);
    static final int MOST = 20;

    private final List<LocalTime> heads;
    private final List<Integer> kept;

    private Rows(List<LocalTime> heads, Collection<TimeRange> hours) {
        this.heads = heads;
        this.kept = IntStream.range(0, heads.size() - 1)
                .filter(row -> hours.stream().anyMatch(each -> first(each) <= row && row <= last(each)))
                .boxed()
                .toList();
    }

    static Rows of(Collection<TimeRange> hours) {
        if (hours.isEmpty()) {
            return new Rows(List.of(LocalTime.MIDNIGHT), hours);
        }
        return MINUTES_TAKEN_AS_ONE.stream()
                .map(minutes -> new Rows(heads(hours, Duration.ofMinutes(minutes)), hours))
                .filter(rows -> rows.kept.size() <= MOST)
                .findFirst()
                .orElseGet(() -> new Rows(heads(hours, Duration.ofHours(2)), hours));
    }

    private static List<LocalTime> heads(Collection<TimeRange> hours, Duration asOne) {
        var heads = new ArrayList<LocalTime>();
        hours.stream()
                .flatMap(each -> Stream.of(each.start(), each.end()))
                .sorted()
                .filter(time -> heads.isEmpty()
                        || Duration.between(heads.get(heads.size() - 1), time).compareTo(asOne) >= 0)
                .forEachOrdered(heads::add);
        var end = hours.stream().map(TimeRange::end).max(LocalTime::compareTo).orElseThrow();
        if (heads.size() == 1) {
            heads.add(end);
        }
        return heads;
    }

    List<TimeRange> list() {
        return kept.stream()
                .map(row -> new TimeRange(heads.get(row), heads.get(row + 1)))
                .toList();
    }

    /** Index of the first row of these hours among those kept. */
    int firstKept(TimeRange hours) {
        return kept.indexOf(first(hours));
    }

    int lastKept(TimeRange hours) {
        return kept.indexOf(last(hours));
    }

    private int first(TimeRange hours) {
        return Math.min(index(hours.start()), heads.size() - 2);
    }

    private int last(TimeRange hours) {
        return Math.max(index(hours.end()) - 1, first(hours));
    }

    private int index(LocalTime time) {
        return (int) heads.stream().filter(head -> !head.isAfter(time)).count() - 1;
    }
}
