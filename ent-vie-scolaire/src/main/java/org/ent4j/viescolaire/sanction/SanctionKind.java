package org.ent4j.viescolaire.sanction;

import org.ent4j.model.text.Label;

/** The closed list of article R511-13 I of the Code de l'éducation, in its order. */
public enum SanctionKind {
    AVERTISSEMENT("avertissement", "warning"),
    BLAME("blâme", "reprimand"),
    MESURE_DE_RESPONSABILISATION("mesure de responsabilisation", "accountability measure"),
    EXCLUSION_DE_LA_CLASSE("exclusion temporaire de la classe", "temporary exclusion from class"),
    EXCLUSION_DE_L_ETABLISSEMENT(
            "exclusion temporaire de l'établissement ou d'un service annexe",
            "temporary exclusion from the school or an annexed service"),
    EXCLUSION_DEFINITIVE(
            "exclusion définitive de l'établissement ou d'un service annexe",
            "exclusion for good from the school or an annexed service");

    private final Label label;

    SanctionKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** From 1 to 6, as the article numbers them. */
    public int level() {
        return ordinal() + 1;
    }

    public boolean isTemporaryExclusion() {
        return this == EXCLUSION_DE_LA_CLASSE || this == EXCLUSION_DE_L_ETABLISSEMENT;
    }

    /** Sursis exists from the third sanction on. */
    public boolean canBeSuspended() {
        return level() >= MESURE_DE_RESPONSABILISATION.level();
    }
}
