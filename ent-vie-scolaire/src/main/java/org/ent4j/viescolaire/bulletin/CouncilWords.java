package org.ent4j.viescolaire.bulletin;

import java.util.List;

/**
 * What the class council says.
 *
 * @param synthesis of the period
 * @param avis mentions: {@code "Félicitations"}; a school has its own
 * @param orientation {@code "Admise en 2de générale"}, or ""
 */
public record CouncilWords(String synthesis, List<String> avis, String orientation) {

    public CouncilWords {
        avis = List.copyOf(avis);
    }

    /** It has not met yet. */
    public static CouncilWords none() {
        return new CouncilWords("", List.of(), "");
    }

    void write(CanonicalText out) {
        out.text(synthesis).texts(avis).text(orientation);
    }
}
