package org.ent4j.viescolaire.cahier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * How a school keeps its cahiers de textes.
 *
 * @param zone of the school, in which its days are
 * @param longestTitle of a séance, in characters
 * @param types the codes of the types of work that the school has
 * @param isMarkedByGuardians whether guardians too say that a work is done
 */
public record CahierPolicy(
        ZoneId zone, int longestTitle, Set<String> types, boolean isMarkedByGuardians, ArchivePolicy archives) {

    public CahierPolicy {
        types = Set.copyOf(types);
    }

    /** Titles of 50 characters (OPEN-ENT, diary); pupils alone mark their work (Skolengo, permissions); the usual archives. */
    public static CahierPolicy usual(ZoneId zone, Set<String> types) {
        return new CahierPolicy(zone, 50, types, false, ArchivePolicy.usual());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
