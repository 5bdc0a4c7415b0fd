package org.ent4j.catalogue.mediacentre.access;

import java.util.Set;
import org.ent4j.model.person.Profil;

/**
 * For whom the médiacentre is open.
 *
 * @param profils in the kinds of school
 * @param levels kinds of school
 * @param garProfils those whom the GAR knows; parents are never handed to it
 */
public record MediacentreSettings(Set<Profil> profils, Set<SchoolLevel> levels, Set<Profil> garProfils) {

    /**
     * Élève and Enseignant of collèges and lycées. A documentaliste is an Enseignant of the deck: the product gives
     * both one type of person.
     */
    public static final MediacentreSettings USUAL = new MediacentreSettings(
            Set.of(Profil.ELEVE, Profil.ENSEIGNANT, Profil.DOCUMENTALISTE),
            Set.of(SchoolLevel.COLLEGE, SchoolLevel.LYCEE),
            Set.of(
                    Profil.ELEVE,
                    Profil.ENSEIGNANT,
                    Profil.DOCUMENTALISTE,
                    Profil.DIRECTION,
                    Profil.VIE_SCOLAIRE,
                    Profil.NON_ENSEIGNANT,
                    Profil.COLLECTIVITE));

    public MediacentreSettings {
        profils = Set.copyOf(profils);
        levels = Set.copyOf(levels);
        garProfils = Set.copyOf(garProfils);
    }
}
