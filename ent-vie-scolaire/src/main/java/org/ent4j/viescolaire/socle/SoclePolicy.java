package org.ent4j.viescolaire.socle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * How a school makes its bilans de fin de cycle.
 *
 * @param zone of the school, in which its days are
 * @param writers who decides by hand what stands in a bilan; a role that is not there writes nothing
 * @param dispensable the domains of which a pupil may be dispensed
 * @param longestSynthesis in characters
 */
public record SoclePolicy(ZoneId zone, Set<EntryRole> writers, Set<SocleDomain> dispensable, int longestSynthesis) {

    /** What the LSU takes of the synthesis of a bilan de fin de cycle. */
    public static final int LSU_SYNTHESIS = 1500;

    public SoclePolicy {
        writers = Set.copyOf(writers);
        dispensable = Set.copyOf(dispensable);
    }

    /**
     * The professeur principal for the conseil, and the head; a dispense of any domain, as the LSU takes it (to be confirmed
     * which ones are granted: code de l'éducation, D122-3 and what follows).
     */
    public static SoclePolicy usual(ZoneId zone) {
        return new SoclePolicy(
                zone,
                EnumSet.of(EntryRole.PROFESSEUR_PRINCIPAL, EntryRole.DIRECTION),
                EnumSet.allOf(SocleDomain.class),
                LSU_SYNTHESIS);
    }

    public SoclePolicy withWriters(Set<EntryRole> others) {
        return new SoclePolicy(zone, others, dispensable, longestSynthesis);
    }

    public SoclePolicy withDispensable(Set<SocleDomain> others) {
        return new SoclePolicy(zone, writers, others, longestSynthesis);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
