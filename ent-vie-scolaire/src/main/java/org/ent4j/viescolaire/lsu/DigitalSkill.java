package org.ent4j.viescolaire.lsu;

/**
 * The digital skills of CM2 and 6e. Codes: schema of the LSU; labels: cadre de référence des compétences numériques (CRCN), their
 * pairing to be confirmed.
 */
public enum DigitalSkill implements Nomenclature {
    CN_INF_MEN("Mener une recherche et une veille d'information"),
    CN_INF_GER("Gérer des données"),
    CN_INF_TRA("Traiter des données"),
    CN_COM_INT("Interagir"),
    CN_COM_PAR("Partager et publier"),
    CN_COM_COL("Collaborer"),
    CN_COM_SIN("S'insérer dans le monde numérique"),
    CN_CRE_TEX("Développer des documents textuels"),
    CN_CRE_MUL("Développer des documents multimédia"),
    CN_CRE_ADA("Adapter les documents à leur finalité"),
    CN_CRE_PRO("Programmer"),
    CN_PRO_SEC("Sécuriser l'environnement numérique"),
    CN_PRO_DON("Protéger les données personnelles et la vie privée"),
    CN_PRO_SAN("Protéger la santé, le bien-être et l'environnement"),
    CN_ENV_RES("Résoudre des problèmes techniques"),
    CN_ENV_EVO("Évoluer dans un environnement numérique");

    private final String label;

    DigitalSkill(String label) {
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
