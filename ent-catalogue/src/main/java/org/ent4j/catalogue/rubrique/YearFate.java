package org.ent4j.catalogue.rubrique;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What the end of a year makes of a rubrique. */
public enum YearFate implements Labelled {
    KEPT("gardée", "kept"),
    ARCHIVED("archivée", "archived"),
    MOVED_UP("remontée, car la rubrique qui la contient est archivée", "moved up, as what it stands in is archived");

    private final Label label;

    YearFate(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
