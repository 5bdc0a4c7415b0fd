package org.ent4j.viescolaire.bulletin;

import org.ent4j.model.text.Label;

/** What a pupil did beside the subjects. Source: LSU, epis, acc-persos, parcours. */
public record Project(Kind kind, String title, String text) {

    /** What it belongs to. */
    public enum Kind {
        EPI("Enseignement pratique interdisciplinaire", "Interdisciplinary project"),
        AP("Accompagnement personnalisé", "Personal support"),
        PARCOURS("Parcours", "Parcours");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    void write(CanonicalText out) {
        out.text(kind.name()).text(title).text(text);
    }
}
