package org.ent4j.viescolaire.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Several periods as one time: what they cover, and what is left when they are taken away. */
public final class Periods {

    private Periods() {}

    /** Those that touch are one; in their order. */
    public static List<Period> joined(Collection<Period> periods) {
        var joined = new ArrayList<Period>();
        periods.stream().sorted().forEach(period -> {
            var last = joined.size() - 1;
            if (last >= 0 && joined.get(last).touches(period)) {
                joined.set(last, joined.get(last).span(period));
            } else {
                joined.add(period);
            }
        });
        return joined;
    }

    /** Whether they cover all of a period, together. */
    public static boolean cover(Collection<Period> periods, Period all) {
        return joined(periods).stream().anyMatch(period -> period.contains(all));
    }

    /** What is left of a period, in its order. */
    public static List<Period> without(Period all, Collection<Period> taken) {
        var rest = List.of(all);
        for (var each : taken) {
            rest = rest.stream().flatMap(period -> without(period, each)).toList();
        }
        return rest;
    }

    private static Stream<Period> without(Period period, Period taken) {
        if (!period.overlaps(taken)) {
            return Stream.of(period);
        }
        var before = period.start().isBefore(taken.start())
                ? Stream.of(new Period(period.start(), taken.start()))
                : Stream.<Period>empty();
        var after = taken.end().isBefore(period.end())
                ? Stream.of(new Period(taken.end(), period.end()))
                : Stream.<Period>empty();
        return Stream.concat(before, after);
    }
}
