package org.ent4j.catalogue.mediacentre.access;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What kind of school somebody is in, as far as the médiacentre minds. */
public enum SchoolLevel implements Labelled {
    ECOLE("école", "primary school"),
    COLLEGE("collège", "collège"),
    LYCEE("lycée", "lycée"),
    OTHER("autre établissement", "other school");

    private final Label label;

    SchoolLevel(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
