package org.ent4j.viescolaire.lsu;

/** How a pupil is supported (<i>modalité d'accompagnement</i>). */
public enum SupportKind implements Nomenclature {
    PAP("Plan d'accompagnement personnalisé"),
    PAI("Projet d'accueil individualisé"),
    /** Its plan may be told. */
    PPRE("Programme personnalisé de réussite éducative"),
    PPS("Projet personnalisé de scolarisation"),
    ULIS("Unité localisée pour l'inclusion scolaire"),
    UPE2A("Unité pédagogique pour élèves allophones arrivants"),
    /** In the second degree only. */
    SEGPA("Section d'enseignement général adapté"),
    /** Its terms may be told; in the second degree only. */
    CTR("Contrat de réussite"),
    /** In the first degree only; its label is not in the nomenclature. */
    RASED("Réseau d'aides spécialisées aux élèves en difficulté");

    private final String label;

    SupportKind(String label) {
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
