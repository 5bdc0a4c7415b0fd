package org.ent4j.catalogue.release;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What an attribute tells of a person, the least first. */
public enum Sensitivity implements Labelled {
    /** What he is: profil, school. */
    ROLE("profil et établissement", "profile and school"),
    /** What he learns or teaches, with whom. */
    SCHOOLING("scolarité", "schooling"),
    /** Who he is. */
    IDENTITY("identité", "identity"),
    /** How he is reached. */
    CONTACT("coordonnées", "contact"),
    /** What goes only to connectors that declare it: birth date, where he lives, national number. */
    PRIVATE("donnée protégée", "protected data");

    private final Label label;

    Sensitivity(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
