package org.ent4j.catalogue.indicator;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.model.id.StructureId;

/**
 * The figures of a school in a week as they may be published.
 *
 * @param shown those that are shown
 * @param hidden those that are hidden, because few people stand behind them or because they would give away such a
 *     figure
 * @param threshold from how many users on a figure is shown
 */
public record UsageReport(
        StructureId school,
        IsoWeek week,
        SortedMap<UsageKey, UsageFigures> shown,
        Set<UsageKey> hidden,
        int threshold) {

    public UsageReport {
        shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
        hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
    }

    /** Nothing when it is hidden; nothing is counted where nobody came. */
    public Optional<UsageFigures> find(UsageKey key) {
        return hidden.contains(key)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(shown.get(key)).orElse(UsageFigures.NOTHING));
    }

    /** Every key, shown or hidden, in order. */
    public Set<UsageKey> keys() {
        var keys = new TreeSet<UsageKey>(shown.keySet());
        keys.addAll(hidden);
        return keys;
    }
}
