package org.ent4j.catalogue.mediacentre.policy;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The kinds of resource of the table. Source: formation des administrateurs ENT, 2018. */
public enum ResourceKind implements Labelled {
    MANUELS("manuels d'enseignement", "textbooks"),
    USUELS("dictionnaires et encyclopédies", "dictionaries and encyclopaedias"),
    ORIENTATION("orientation et connaissance des métiers", "careers guidance"),
    OUTILS("outils et services", "tools and services"),
    BRNE_3("BRNE, cycle 3", "BRNE, cycle 3"),
    BRNE_4("BRNE, cycle 4", "BRNE, cycle 4"),
    MULTIMEDIA("ressources d'enseignement multimédia", "multimedia for teaching"),
    ENTRAINEMENT("entraînement et accompagnement scolaire", "practice and school support");

    private final Label label;

    ResourceKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
