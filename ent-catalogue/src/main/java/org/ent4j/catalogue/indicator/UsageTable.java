package org.ent4j.catalogue.indicator;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a school in a week, before anything is hidden: for each service in each profile, for all profiles, and
 * for all services. It is not for publication; {@link SmallNumbers} makes what is.
 *
 * @param figures those that are not nothing
 */
public record UsageTable(SortedMap<UsageKey, UsageFigures> figures) {

    public UsageTable {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        for (var key : figures.keySet()) {
            if (!figures.keySet().containsAll(totals(key))) {
                throw new IllegalArgumentException(
                        "%s without its totals.\nMaybe only the parts of the table are given.".formatted(key));
            }
        }
    }

    /** Of a service, of a profile, of all: where somebody came, somebody came there as well. */
    private static Set<UsageKey> totals(UsageKey key) {
        return new HashSet<>(List.of(
                new UsageKey(key.service(), Optional.empty()),
                new UsageKey(Optional.empty(), key.profile()),
                UsageKey.all()));
    }

    public static UsageTable of(Map<UsageKey, UsageFigures> figures) {
        return new UsageTable(new TreeMap<>(figures));
    }

    /** Nothing when nobody came. */
    public UsageFigures find(UsageKey key) {
        return Optional.ofNullable(figures.get(key)).orElse(UsageFigures.NOTHING);
    }

    /** Those that somebody visited, in the order of the alphabet. */
    public List<String> services() {
        return figures.keySet().stream()
                .flatMap(key -> key.service().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * By how many users the profiles of a service, or of all of them, exceed {@code globales}: those who came in more
     * than one.
     *
     * @param service nothing for all of them
     */
    public long usersInSeveralProfiles(Optional<String> service) {
        var sum = 0L;
        for (var profile : VisitProfile.values()) {
            sum += find(new UsageKey(service, Optional.of(profile))).users();
        }
        return sum - find(new UsageKey(service, Optional.empty())).users();
    }
}
