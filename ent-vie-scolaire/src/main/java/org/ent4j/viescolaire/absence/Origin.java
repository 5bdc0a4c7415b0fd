package org.ent4j.viescolaire.absence;

import org.ent4j.model.text.Label;

/**
 * Where a part of a dossier comes from.
 *
 * @param ref the lesson of a roll call, the number of a collective absence, the cause of an exclusion; "" for none
 */
public record Origin(Source source, String ref) {

    /** Who said it. */
    public enum Source {
        APPEL("appel", "roll call"),
        VIE_SCOLAIRE("vie scolaire", "vie scolaire"),
        RESPONSABLE("déclaration d'un responsable", "a guardian's declaration"),
        EXCLUSION("exclusion", "exclusion"),
        COLLECTIVE("absence collective", "collective absence");

        private final Label label;

        Source(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    public static Origin rollCall(String lesson) {
        return new Origin(Source.APPEL, lesson);
    }

    public static Origin of(Source source) {
        return new Origin(source, "");
    }

    /** Whether it was known without a roll call. */
    public boolean isAnnounced() {
        return source != Source.APPEL;
    }
}
