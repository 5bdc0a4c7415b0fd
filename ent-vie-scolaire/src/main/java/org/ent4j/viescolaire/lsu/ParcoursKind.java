package org.ent4j.viescolaire.lsu;

/** The parcours éducatifs. */
public enum ParcoursKind implements Nomenclature {
    PAR_AVN("Parcours avenir"),
    PAR_CIT("Parcours citoyen"),
    PAR_ART("Parcours d'éducation artistique et culturelle"),
    PAR_SAN("Parcours éducatif de santé");

    private final String label;

    ParcoursKind(String label) {
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
