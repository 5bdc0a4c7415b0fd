package org.ent4j.viescolaire.edition;

import org.ent4j.model.text.Label;

/**
 * Among whom a pupil's average of a subject stands: the "class" of its average, lowest and highest. In a service of the class it
 * is those whose bulletins are the class's, as in the general average: who went on in another class has results there, and is
 * in no figure of this one.
 */
public enum Cohort {
    /** All who are taught with him: in a group, those of other classes too. */
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
