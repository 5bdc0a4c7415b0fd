package org.ent4j.ticketing.ticket;

import java.time.Instant;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * Something said of a ticket.
 *
 * @param id the same on all platforms: of its event, {@code "ENT-4"}; of those brought from a duplicate with their number
 *     behind it, {@code "ACADEMIE-9.2"}
 */
public record Said(String id, Instant at, Actor by, Kind kind, String text) {

    /** As what it was said. */
    public enum Kind implements Labelled {
        COMMENT("commentaire", "comment"),
        /** For level 1 alone. */
        NOTE("note interne", "internal note"),
        QUESTION("question", "question"),
        ANSWER("réponse", "answer"),
        SOLUTION("solution", "solution"),
        REFUSAL("refus", "refusal"),
        /** By the vendor, for level 1 to announce. */
        PROPOSAL("retour de l'éditeur", "what the vendor gives back"),
        /** From a duplicate. */
        BROUGHT("venu d'un doublon", "brought from a duplicate");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
