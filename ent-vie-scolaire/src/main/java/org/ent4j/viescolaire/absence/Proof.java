package org.ent4j.viescolaire.absence;

import org.ent4j.model.text.Label;

/**
 * What was shown for a reason.
 *
 * @param ref of the document, in the host's store; "" when it stays on paper
 */
public record Proof(Kind kind, String ref) {

    /** Source: GEPI, justifications; OPEN-ENT, actions. */
    public enum Kind {
        CERTIFICAT_MEDICAL("certificat médical", "medical certificate"),
        COURRIER_FAMILIAL("courrier familial", "letter of the family"),
        ADMINISTRATION("justificatif d'une administration publique", "document of a public administration"),
        MESSAGE("message", "message"),
        TELEPHONE("téléphone", "telephone"),
        AUTRE("autre", "other");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }
}
