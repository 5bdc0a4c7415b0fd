package org.ent4j.catalogue.mediacentre.allocation;

import java.util.Set;
import org.ent4j.model.person.Profil;

/**
 * What a project demands of responsables d'affectation.
 *
 * @param most of one school; the exporters of the GAR send no more than 50
 * @param profils who may be one: teachers and staff
 * @param headFunctions codes of AAF by which somebody is a head of school
 * @param proposedFunctions codes of AAF of people whom a proposal names
 */
public record AllocationPolicy(
        int most, Set<Profil> profils, Set<String> headFunctions, Set<String> proposedFunctions) {

    public static final AllocationPolicy USUAL = new AllocationPolicy(
            50,
            Set.of(
                    Profil.ENSEIGNANT,
                    Profil.DOCUMENTALISTE,
                    Profil.DIRECTION,
                    Profil.NON_ENSEIGNANT,
                    Profil.VIE_SCOLAIRE),
            Set.of("DIR"),
            Set.of("DIR", "DOC"));

    public AllocationPolicy {
        profils = Set.copyOf(profils);
        headFunctions = Set.copyOf(headFunctions);
        proposedFunctions = Set.copyOf(proposedFunctions);
    }

    boolean isHead(StaffMember member) {
        return member.profil() == Profil.DIRECTION
                || member.functions().stream().anyMatch(headFunctions::contains);
    }
}
