package org.ent4j.viescolaire.incident;

import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;

/** Somebody who took part in an incident. */
public record Protagonist(PersonId person, Part part) {

    /** As what. Source: GEPI (responsable, victime, témoin, autre); OPEN-ENT has « fautif » and « agresseur ». */
    public enum Part {
        RESPONSABLE("responsable", "author"),
        VICTIME("victime", "victim"),
        TEMOIN("témoin", "witness"),
        AUTRE("autre", "other");

        private final Label label;

        Part(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }
}
