package org.ent4j.viescolaire.brevet;

import java.math.BigDecimal;
import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.Quotient;

/**
 * What a pupil has at the brevet.
 *
 * @param total exact
 * @param outOf 800 until 2025, 20 from 2026 on
 * @param parts what makes the total, in its order
 */
public record BrevetResult(Quotient total, BigDecimal outOf, BrevetMention mention, List<Part> parts) {

    /**
     * A part of the total.
     *
     * @param value exact, on its scale
     */
    public record Part(Label label, Quotient value, BigDecimal outOf) {}

    public BrevetResult {
        parts = List.copyOf(parts);
    }
}
