package org.ent4j.catalogue.mediacentre.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * A <i>responsable d'affectation</i> of a school.
 *
 * @param since when he was designated
 * @param by who designated him
 * @param until the last day of a delegation that ends by itself
 */
public record Allocator(PersonId person, AllocatorRole role, Instant since, PersonId by, Optional<LocalDate> until) {

    /** Whether he still is one on that day. */
    public boolean isIn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
