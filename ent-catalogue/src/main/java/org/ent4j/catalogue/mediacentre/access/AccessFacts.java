package org.ent4j.catalogue.mediacentre.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.model.person.Profil;

/**
 * What the host knows of a person, a school and a resource on a day.
 *
 * @param day on which it is looked at
 * @param resource title of the resource
 * @param profil of the person in that school
 * @param level of the school
 * @param isDeployed the school is exported to the GAR
 * @param isOpen the service médiacentre is not suspended in that school
 * @param hasAccess what an administrator granted to the person or refused, by user access; nothing when the usual holds
 * @param isExported the person is in the last export
 * @param catalogue what the catalogue of the GAR says of the resource; {@code UNKNOWN} when there is none at hand
 * @param subscriptions those of the resource that cover the school, whatever their dates
 * @param allocated ids of those of which the person has a licence; of those whose type is ETABL, ids of those that
 *     are allocated to the school
 */
public record AccessFacts(
        LocalDate day,
        String resource,
        Profil profil,
        SchoolLevel level,
        boolean isDeployed,
        boolean isOpen,
        Optional<Boolean> hasAccess,
        boolean isExported,
        Listing catalogue,
        List<GarSubscription> subscriptions,
        Set<String> allocated) {

    /** What the catalogue of the GAR says of a resource. */
    public enum Listing {
        DELIVERED,
        WITHHELD,
        ABSENT,
        UNKNOWN
    }

    public AccessFacts {
        subscriptions = List.copyOf(subscriptions);
        allocated = Set.copyOf(allocated);
    }

    List<GarSubscription> current() {
        return subscriptions.stream().filter(each -> each.isCurrent(day)).toList();
    }
}
