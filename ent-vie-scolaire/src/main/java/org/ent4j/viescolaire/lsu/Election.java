package org.ent4j.viescolaire.lsu;

/** How a subject is taken (<i>modalité d'élection</i>). Source: schema of the LSU; labels as in GEPI and Skolengo. */
public enum Election implements Nomenclature {
    S("Tronc commun"),
    O("Option obligatoire"),
    F("Option facultative"),
    L("Ajout académique au programme"),
    R("Enseignement religieux"),
    X("Mesure spécifique"),
    /** Since a version after 3.0; what it stands for is to be confirmed. */
    D("Modalité D");

    private final String label;

    Election(String label) {
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
