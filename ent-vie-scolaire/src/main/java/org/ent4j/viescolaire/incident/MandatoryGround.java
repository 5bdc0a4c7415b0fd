package org.ent4j.viescolaire.incident;

import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.discipline.Standing;

/** Facts for which the head has to start disciplinary proceedings. Source: Code de l'éducation, R421-10 (décret 2023-782). */
public enum MandatoryGround {
    VIOLENCE_VERBALE_ENVERS_UN_PERSONNEL("violence verbale à l'égard d'un personnel", "verbal violence to staff", true),
    ACTE_GRAVE("acte grave à l'égard d'un personnel ou d'un élève", "serious act to staff or a pupil", true),
    VIOLENCE_PHYSIQUE_ENVERS_UN_PERSONNEL(
            "violence physique à l'égard d'un personnel", "physical violence to staff", true),
    HARCELEMENT("harcèlement, même d'un élève d'un autre établissement", "harassment, of any school's pupil", false),
    ATTEINTE_AUX_PRINCIPES_DE_LA_REPUBLIQUE(
            "atteinte grave aux principes de la République, dont la laïcité",
            "serious breach of the principles of the Republic",
            false);

    private final Label label;
    private final boolean isRead;

    MandatoryGround(String fr, String en, boolean isRead) {
        this.label = Label.of(fr, en);
        this.isRead = isRead;
    }

    public Label label() {
        return label;
    }

    /** Whether the head has to call the conseil de discipline. */
    public boolean needsTheConseil() {
        return this == VIOLENCE_PHYSIQUE_ENVERS_UN_PERSONNEL;
    }

    /** The text, and where to confirm what was read in summaries alone. */
    public String source() {
        return isRead
                ? "Code de l'éducation, R421-10"
                : Standing.uncertain("Code de l'éducation, R421-10 (décret 2023-782)", "Légifrance, R421-10 in force");
    }

    /** The same in the reader's language. */
    public String source(Lang lang) {
        return SourceText.in(lang, MandatoryGround.class, "MandatoryGround." + name(), source());
    }
}
