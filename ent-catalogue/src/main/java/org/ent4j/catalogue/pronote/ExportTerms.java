package org.ent4j.catalogue.pronote;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How an identifiers file is to be made.
 *
 * @param made in the time of the school
 */
public record ExportTerms(
        String partner, Optional<Delegation> delegation, LocalDateTime made, Set<Population> populations) {

    public ExportTerms {
        populations = Set.copyOf(populations);
    }

    /** Of everybody. */
    public static ExportTerms complete(String partner, LocalDateTime made) {
        return new ExportTerms(partner, Optional.of(Delegation.CAS), made, EnumSet.allOf(Population.class));
    }
}
