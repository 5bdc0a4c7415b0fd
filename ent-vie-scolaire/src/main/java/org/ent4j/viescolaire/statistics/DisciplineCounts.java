package org.ent4j.viescolaire.statistics;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How many there are, in all and by each of five questions; the counts of each question add up to all. */
public record DisciplineCounts(
        int all,
        SortedMap<String, Integer> byGroup,
        SortedMap<String, Integer> byType,
        SortedMap<String, Integer> byMotif,
        SortedMap<String, Integer> byState,
        SortedMap<YearMonth, Integer> byMonth) {

    public static DisciplineCounts of(Collection<Counted> counted) {
        return new DisciplineCounts(
                counted.size(),
                by(counted, Counted::group),
                by(counted, Counted::type),
                by(counted, Counted::motif),
                by(counted, Counted::state),
                by(counted, Counted::month));
    }

    private static <K> SortedMap<K, Integer> by(Collection<Counted> counted, Function<Counted, K> key) {
        var counts = new TreeMap<K, Integer>();
        counted.forEach(each -> counts.merge(key.apply(each), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }
}
