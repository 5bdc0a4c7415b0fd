package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import org.ent4j.viescolaire.evaluation.SousMatiereId;

/**
 * How the average of a sous-matière weighs in that of its service.
 *
 * @param coefficient 0 or more
 */
public record SousMatiere(SousMatiereId id, BigDecimal coefficient) {

    public SousMatiere {
        if (coefficient.signum() < 0) {
            throw new IllegalArgumentException("Sous-matière %s has the coefficient %s.\nMaybe the sign is a slip."
                    .formatted(id, coefficient.toPlainString()));
        }
    }
}
