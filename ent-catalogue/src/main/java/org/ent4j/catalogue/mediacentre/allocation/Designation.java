package org.ent4j.catalogue.mediacentre.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Somebody is to be a responsable d'affectation.
 *
 * @param until the last day, for a delegation that ends by itself
 */
public record Designation(PersonId person, AllocatorRole role, Optional<LocalDate> until) {

    public static Designation delegate(PersonId person) {
        return new Designation(person, AllocatorRole.DELEGATE, Optional.empty());
    }

    public static Designation head(PersonId person) {
        return new Designation(person, AllocatorRole.HEAD, Optional.empty());
    }
}
