package org.ent4j.catalogue.indicator;

import java.time.Instant;

/**
 * Somebody looks at a page of a service.
 *
 * @param visitor a pseudonym of the person, the same for all profiles and services of a school and a year; never an
 *     identifier
 * @param service as the DNMA labels it: {@code cahier_textes}
 */
public record PageView(Instant at, String visitor, VisitProfile profile, String service) {

    public PageView {
        if (visitor.isBlank() || service.isBlank()) {
            throw new IllegalArgumentException(
                    "A page view of '%s' without visitor or service.\nMaybe the service is not marked."
                            .formatted(service));
        }
    }
}
