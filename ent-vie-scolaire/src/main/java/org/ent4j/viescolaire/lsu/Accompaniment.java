package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;

/**
 * An <i>accompagnement personnalisé</i>.
 *
 * @param title 1 to 150 characters
 * @param description up to 600 characters
 */
public record Accompaniment(LsuId id, String title, List<LsuId> disciplines, Optional<String> description) {

    public Accompaniment {
        disciplines = List.copyOf(disciplines);
    }
}
