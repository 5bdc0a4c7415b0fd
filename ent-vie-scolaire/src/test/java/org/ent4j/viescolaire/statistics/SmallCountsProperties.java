package org.ent4j.viescolaire.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What somebody finds out who has the published table, adds up, and knows that hidden counts are 1 at least. */
class SmallCountsProperties {

    private static final int THRESHOLD = 5;
    private static final int MOST = 12;

    @Property(tries = 2_000)
    void no_hidden_count_is_told_by_the_total(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = MOST) Integer> counts) {
        var table = new TreeMap<Integer, Integer>();
        counts.forEach(count -> table.put(table.size(), count));
        var published = new SmallCounts(THRESHOLD).of(table);
        var hidden = table.keySet().stream()
                .filter(key -> published.counts().get(key).isEmpty())
                .toList();
        Statistics.label("hidden").collect(hidden.size());
        Statistics.label("total").collect(published.total().isPresent());

        if (published.total().isPresent() && !hidden.isEmpty()) {
            var shown = table.keySet().stream()
                    .mapToInt(key -> published.counts().get(key).orElse(0))
                    .sum();
            var onlySmall = hidden.stream().allMatch(key -> table.get(key) < THRESHOLD);
            var possible = possible(
                    hidden.size(), published.total().getAsInt() - shown, onlySmall ? THRESHOLD - 1 : Integer.MAX_VALUE);
            assertThat(possible).as("%s", counts).hasSizeGreaterThan(1);
        }
        table.forEach(
                (key, count) -> assertThat(published.counts().get(key).isPresent() && count > 0 && count < THRESHOLD)
                        .isFalse());
    }

    /** The values that one of so many counts may have when they add up to that. */
    private static Set<Integer> possible(int counts, int sum, int most) {
        var values = new HashSet<Integer>();
        for (var one = 1; one <= Math.min(sum, most); one++) {
            var rest = sum - one;
            var least = counts - 1;
            var greatest = most == Integer.MAX_VALUE ? Integer.MAX_VALUE : (counts - 1) * most;
            if (rest >= least && rest <= greatest) {
                values.add(one);
            }
        }
        return values;
    }
}
