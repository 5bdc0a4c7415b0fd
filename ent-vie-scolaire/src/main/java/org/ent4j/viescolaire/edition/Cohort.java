package org.ent4j.viescolaire.edition;

import org.ent4j.model.text.Label;

/** Among whom a pupil's average of a subject stands: the "class" of its average, lowest and highest. */
public enum Cohort {
    /** All who are taught with him, those of other classes in a group too. */
    SERVICE("tous les élèves du service", "all pupils of the service"),
    /** Those of his class alone. */
    CLASS("les élèves de la classe", "the pupils of the class");

    private final Label label;

    Cohort(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
