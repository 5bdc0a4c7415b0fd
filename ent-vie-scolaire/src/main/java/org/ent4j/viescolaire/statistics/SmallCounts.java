package org.ent4j.viescolaire.statistics;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hides small counts of a table that leaves the office: behind two punitions of a class everybody sees two pupils. With the
 * small ones as many others are hidden as it takes that the total does not tell them. What is hidden of one table another one
 * of the same pupils may tell: tables by two questions at once are not published.
 *
 * @param threshold from which a count is shown; 1 hides nothing
 */
public record SmallCounts(int threshold) {

    /** Ours: no text gives one. To be confirmed by the data protection officer of the school. */
    public static final int USUAL_THRESHOLD = 5;

    /** By how much the sum of hidden counts is away from what would tell each of them. */
    private static final int DOUBT = 2;

    public SmallCounts {
        if (threshold < 1) {
            throw new IllegalArgumentException(
                    "Counts of %d on are none.\nMaybe nothing was to be hidden: that is 1.".formatted(threshold));
        }
    }

    public static SmallCounts usual() {
        return new SmallCounts(USUAL_THRESHOLD);
    }

    /**
     * What may be published.
     *
     * @param counts nothing where one is hidden
     * @param total nothing when it would tell what is hidden
     */
    public record Published<K>(SortedMap<K, OptionalInt> counts, OptionalInt total) {}

    public <K extends Comparable<K>> Published<K> of(SortedMap<K, Integer> counts) {
        var hidden = hidden(counts);
        var shown = new TreeMap<K, OptionalInt>();
        counts.forEach(
                (key, count) -> shown.put(key, hidden.contains(key) ? OptionalInt.empty() : OptionalInt.of(count)));
        var all = counts.values().stream().mapToInt(count -> count).sum();
        return new Published<>(
                shown, hidden.isEmpty() || isSafe(hidden, counts) ? OptionalInt.of(all) : OptionalInt.empty());
    }

    /** The small ones, then the smallest of the others until they are safe together; a count of 0 tells of nobody. */
    private <K extends Comparable<K>> SortedSet<K> hidden(SortedMap<K, Integer> counts) {
        var hidden = new TreeSet<K>();
        counts.forEach((key, count) -> {
            if (count > 0 && count < threshold) {
                hidden.add(key);
            }
        });
        counts.entrySet().stream()
                .filter(each -> each.getValue() >= threshold)
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(each -> {
                    if (!hidden.isEmpty() && !isSafe(hidden, counts)) {
                        hidden.add(each.getKey());
                    }
                });
        return hidden;
    }

    /**
     * Whether nobody computes one of them from their sum. Each is 1 at least, since 0 is shown, and as long as only small ones are
     * hidden each is below the threshold: so the sum must be away from the least and from the most that they can be together.
     */
    private <K> boolean isSafe(SortedSet<K> hidden, SortedMap<K, Integer> counts) {
        var values = hidden.stream().map(key -> counts.getOrDefault(key, 0)).toList();
        var sum = values.stream().mapToInt(count -> count).sum();
        var most = values.stream()
                .mapToInt(count -> Math.max(count, threshold - 1))
                .sum();
        return values.size() > 1
                && sum >= threshold
                && sum - values.size() >= DOUBT
                && (values.stream().anyMatch(count -> count >= threshold) || most - sum >= DOUBT);
    }
}
