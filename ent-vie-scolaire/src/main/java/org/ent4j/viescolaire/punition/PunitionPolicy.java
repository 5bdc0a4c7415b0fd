package org.ent4j.viescolaire.punition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.motif.Motifs;

/**
 * How a school punishes.
 *
 * @param zone of the school, in which the dates of its punitions are
 * @param hours when pupils can be kept in: a school that has detentions after class has longer hours here
 */
public record PunitionPolicy(ZoneId zone, PunitionTypes types, Motifs motifs, OpeningHours hours) {

    /** What a punition is at bottom; one of a type that is gone meets no rule of a type. */
    PunitionNature natureOf(Punition punition) {
        return types.find(punition.type()).map(PunitionType::nature).orElse(PunitionNature.AUTRE);
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
