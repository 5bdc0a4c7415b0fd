package org.ent4j.catalogue.rubrique;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What a rubrique may have. */
public enum RubriqueTool implements Labelled {
    FOLDERS("partage de dossiers", "shared folders"),
    BLOG("blog", "blog"),
    FORUM("forum", "forum");

    private final Label label;

    RubriqueTool(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
