package org.ent4j.viescolaire.lsu;

/** What a code of structure names. Source: schema of the LSU. */
public enum StructureKind implements Nomenclature {
    D("Division"),
    G("Groupe");

    private final String label;

    StructureKind(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
