package org.ent4j.viescolaire.lsu;

import java.util.List;

/** The parcours of a class in a period. */
public record SharedParcours(LsuId period, String division, List<Parcours> parcours) {

    public SharedParcours {
        parcours = List.copyOf(parcours);
    }
}
