package org.ent4j.catalogue.homepage;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** How much a finding counts. */
public enum PageWeight implements Labelled {
    /** The page is not published with it. */
    BLOCKING("bloquant", "blocking"),
    /** Visitors are served badly, or somebody's privacy is. */
    WARNING("attention", "warning"),
    /** It could be better. */
    ADVICE("conseil", "advice");

    private final Label label;

    PageWeight(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
