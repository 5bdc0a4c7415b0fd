package org.ent4j.viescolaire.lsu;

/** Civilité. Source: schema of the LSU. */
public enum Title implements Nomenclature {
    M("Monsieur"),
    MME("Madame");

    private final String label;

    Title(String label) {
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
