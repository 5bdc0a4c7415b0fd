package org.ent4j.catalogue.subscription;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The licences of a subscription: for all of its publics together, or for each of them. */
public sealed interface Licences {

    /** Whoever comes first. */
    record Global(LicenceCount count) implements Licences {}

    /** At least one. */
    record ByPublic(Map<TargetPublic, LicenceCount> counts) implements Licences {
        public ByPublic {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
            if (counts.isEmpty()) {
                throw new IllegalArgumentException("No licences at all.\nMaybe a global count was meant.");
            }
        }
    }
}
