package org.ent4j.examples.sample.write;

/** The categories of an AAF export, each with files of its own. */
public enum AafCategory {
    ETABLISSEMENT("EtabEducNat", "categorieStructure", "EtabEducNat"),
    MEF("MefEducNat", "categorieMef", "MefEducNat"),
    MATIERE("MatiereEducNat", "categorieMatiere", "MatEducNat"),
    PERSONNEL("PersEducNat", "categoriePersonne", "PersEducNat"),
    ELEVE("Eleve", "categoriePersonne", "Eleve"),
    RESPONSABLE("PersRelEleve", "categoriePersonne", "PersRelEleve");

    private final String inFileName;
    private final String attribute;
    private final String value;

    AafCategory(String inFileName, String attribute, String value) {
        this.inFileName = inFileName;
        this.attribute = attribute;
        this.value = value;
    }

    public String inFileName() {
        return inFileName;
    }

    /** The line that tells the category of a record. */
    String operational() {
        return "<operationalAttributes><attr name=\"" + attribute + "\"><value>" + value
                + "</value></attr></operationalAttributes>\n";
    }
}
