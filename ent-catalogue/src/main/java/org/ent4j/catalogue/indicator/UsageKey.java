package org.ent4j.catalogue.indicator;

import java.util.Comparator;
import java.util.Optional;

/**
 * Which visits a figure is of.
 *
 * @param service nothing for all of them
 * @param profile nothing for all of them: {@code globales}
 */
public record UsageKey(Optional<String> service, Optional<VisitProfile> profile) implements Comparable<UsageKey> {

    /** As the columns of the DNMA have it. */
    public static final String ALL_PROFILES = "globales";

    private static final Comparator<UsageKey> TOTALS_LAST = Comparator.<UsageKey, Boolean>comparing(
                    key -> key.service().isEmpty())
            .thenComparing(key -> key.service().orElse(""))
            .thenComparing(key -> key.profile().isEmpty())
            .thenComparing(key -> key.profile().map(Enum::ordinal).orElse(0));

    public static UsageKey of(String service, VisitProfile profile) {
        return new UsageKey(Optional.of(service), Optional.of(profile));
    }

    public static UsageKey of(String service) {
        return new UsageKey(Optional.of(service), Optional.empty());
    }

    public static UsageKey of(VisitProfile profile) {
        return new UsageKey(Optional.empty(), Optional.of(profile));
    }

    public static UsageKey all() {
        return new UsageKey(Optional.empty(), Optional.empty());
    }

    /** {@code eleve}, or {@code globales}. */
    public String profileCode() {
        return profile.map(VisitProfile::code).orElse(ALL_PROFILES);
    }

    /** Neither of one service nor of one profile alone. */
    public boolean isTotal() {
        return service.isEmpty() || profile.isEmpty();
    }

    @Override
    public int compareTo(UsageKey other) {
        return TOTALS_LAST.compare(this, other);
    }
}
