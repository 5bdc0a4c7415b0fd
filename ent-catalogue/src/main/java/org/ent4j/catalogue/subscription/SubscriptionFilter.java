package org.ent4j.catalogue.subscription;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which subscriptions the web service is to list, and in what order. Which elements it takes for either is to be
 * confirmed with its référentiel; published clients filter by the id and the distributor.
 *
 * @param values what elements are to be
 */
public record SubscriptionFilter(
        Map<SubscriptionField, String> values, Optional<SubscriptionField> sortedBy, boolean isDescending) {

    public SubscriptionFilter {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Those in which an element is that. */
    public static SubscriptionFilter of(SubscriptionField field, String value) {
        return new SubscriptionFilter(Map.of(field, value), Optional.empty(), false);
    }
}
