package org.ent4j.viescolaire.lsu.primary;

import java.util.List;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.Parcours;

/** The parcours of a class in a period. */
public record PrimaryParcours(LsuId period, LsuId schoolClass, List<Parcours> parcours) {

    public PrimaryParcours {
        parcours = List.copyOf(parcours);
    }
}
