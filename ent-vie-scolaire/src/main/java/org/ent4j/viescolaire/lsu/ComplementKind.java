package org.ent4j.viescolaire.lsu;

/** The enseignements de complément of cycle 4. */
public enum ComplementKind implements Nomenclature {
    AUC("Aucun"),
    LCA("Langues et cultures de l'Antiquité"),
    LCE("Langues et cultures européennes"),
    LCR("Langues et cultures régionales"),
    CHK("Chant choral"),
    PRO("Découverte professionnelle"),
    LSF("Langue des signes française"),
    LVE("Langue vivante étrangère");

    private final String label;

    ComplementKind(String label) {
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
