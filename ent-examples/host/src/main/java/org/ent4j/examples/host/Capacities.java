package org.ent4j.examples.host;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Capacity;

/** In which capacity the people of a profil act in vie scolaire: the choice of this example. */
public final class Capacities {

    private Capacities() {}

    public static Capacity of(Profil profil) {
        return switch (profil) {
            case ELEVE -> Capacity.ELEVE;
            case PARENT -> Capacity.RESPONSABLE;
            case ENSEIGNANT, DOCUMENTALISTE -> Capacity.ENSEIGNANT;
            case VIE_SCOLAIRE -> Capacity.VIE_SCOLAIRE;
            case DIRECTION -> Capacity.DIRECTION;
            case NON_ENSEIGNANT, ACADEMIE, COLLECTIVITE, ACCOMPAGNANT, INVITE -> Capacity.AUTRE_PERSONNEL;
        };
    }

    /** The profils whose people act in that capacity, in the order of the list; none makes an inspector. */
    public static Set<Profil> profils(Capacity capacity) {
        return Collections.unmodifiableSet(Stream.of(Profil.values())
                .filter(profil -> of(profil) == capacity)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Profil.class))));
    }
}
