package org.ent4j.directory.structure;

import org.ent4j.model.text.Label;

/** What a structure is to the people in it. */
public enum StructureKind {
    ETABLISSEMENT("Établissement du second degré", "Secondary school"),
    ECOLE("École", "Primary school"),
    CITE_SCOLAIRE("Cité scolaire", "Schools that share a site"),
    ZONE_DE_REMPLACEMENT("Zone de remplacement", "Zone of replacement teachers"),
    SERVICE_ACADEMIQUE("Service académique", "Service of the académie"),
    INCONNUE("Nature inconnue", "Of unknown nature");

    private final Label label;

    StructureKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
