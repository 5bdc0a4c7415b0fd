package org.ent4j.catalogue.homepage;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a version of a page stands. */
public enum PageState implements Labelled {
    DRAFT("brouillon", "draft"),
    SCHEDULED("programmée", "scheduled"),
    PUBLISHED("publiée", "published"),
    ARCHIVED("archivée", "archived"),
    DISCARDED("supprimée", "discarded");

    private final Label label;

    PageState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
