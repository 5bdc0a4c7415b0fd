package org.ent4j.catalogue.subscription;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A subscription (<i>abonnement</i>) that keeps the rules.
 *
 * @param id of the publisher's, for ever
 * @param distributor {@code SIREN_ISNI}
 * @param resource its ARK
 * @param start where the school is
 * @param isTransferable a licence that is taken back may go to somebody else
 * @param project code of a project that pays for it
 */
public record GarSubscription(
        String id,
        Optional<String> comment,
        String distributor,
        String resource,
        String resourceType,
        String label,
        LocalDateTime start,
        Validity end,
        Coverage coverage,
        boolean isTransferable,
        AllocationType allocation,
        Licences licences,
        Set<TargetPublic> publics,
        Optional<String> project) {

    public GarSubscription {
        publics = Collections.unmodifiableSet(new TreeSet<>(publics));
    }

    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(start.toLocalDate());
    }

    public boolean isOver(LocalDate day) {
        return day.isAfter(end.lastDay());
    }

    /** Whether it can be used on that day. */
    public boolean isCurrent(LocalDate day) {
        return hasBegun(day) && !isOver(day);
    }
}
