package org.ent4j.catalogue.pronote;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where the server of Pronote stands. Source: Formation des administrateurs ENT, 2018. */
public enum Hosting implements Labelled {
    LOCAL("dans l'établissement", "in the school"),
    INDEX_EDUCATION("chez Index Éducation", "at Index Éducation");

    private final Label label;

    Hosting(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
