package org.ent4j.viescolaire.lsu;

/** The regional languages of which level A2 is told. */
public enum RegionalLanguage implements Nomenclature {
    AUC("Aucun"),
    BAQ("Basque"),
    BRE("Breton"),
    CAT("Catalan"),
    COS("Corse"),
    CPF("Créole"),
    FUD("Futunien"),
    GAL("Gallo"),
    GSW("Langue régionale d'Alsace"),
    MEL("Langues mélanésiennes"),
    MOL("Langues régionales des pays mosellans"),
    OCI("Occitan langue d'oc"),
    TAH("Tahitien"),
    WLS("Wallisien");

    private final String label;

    RegionalLanguage(String label) {
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
