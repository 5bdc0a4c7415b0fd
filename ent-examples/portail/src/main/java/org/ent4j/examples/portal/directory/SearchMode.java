package org.ent4j.examples.portal.directory;

import org.ent4j.model.text.Label;

/** The three searches of the annuaire. */
public enum SearchMode {
    SIMPLE("/annuaire", "Recherche simple", "Simple search"),
    ADVANCED("/annuaire/avancee", "Recherche avancée", "Advanced search"),
    TECHNICAL("/annuaire/technique", "Recherche technique", "Technical search");

    private final String path;
    private final Label label;

    SearchMode(String path, String fr, String en) {
        this.path = path;
        this.label = Label.of(fr, en);
    }

    public String path() {
        return path;
    }

    public Label label() {
        return label;
    }
}
