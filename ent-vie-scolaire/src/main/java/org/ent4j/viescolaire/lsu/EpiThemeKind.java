package org.ent4j.viescolaire.lsu;

/** The themes of EPI that need no declaration; a school may declare others: {@link EpiTheme}. */
public enum EpiThemeKind implements Nomenclature {
    EPI_SAN("Corps, santé, bien-être et sécurité"),
    EPI_ART("Culture et création artistiques"),
    EPI_EDD("Transition écologique et développement durable"),
    EPI_ICC("Information, communication, citoyenneté"),
    EPI_LGA("Langues et cultures de l'Antiquité"),
    EPI_LGE("Langues et cultures étrangères ou, le cas échéant, régionales"),
    EPI_PRO("Monde économique et professionnel"),
    EPI_STS("Sciences, technologie et société");

    private final String label;

    EpiThemeKind(String label) {
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
