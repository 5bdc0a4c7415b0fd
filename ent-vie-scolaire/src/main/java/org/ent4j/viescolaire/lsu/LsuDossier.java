package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is looked at before a file is written.
 *
 * @param file what is to be written
 * @param departures the last day of those pupils who left the school; it is not written
 */
public record LsuDossier(LivretFile file, Map<LsuId, LocalDate> departures) {

    public LsuDossier {
        departures = Map.copyOf(departures);
    }

    public static LsuDossier of(LivretFile file) {
        return new LsuDossier(file, Map.of());
    }
}
