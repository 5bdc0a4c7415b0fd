package org.ent4j.viescolaire.alert;

import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What the texts ask of a school when unexcused half-days of a month of the calendar reach a number. */
public enum LegalStep {
    /** The head refers to the DASEN, and the commission éducative (équipe éducative in schools) meets. */
    COMMISSION_EDUCATIVE(
            Label.of("Signalement au DASEN et commission éducative", "Referral to the DASEN and commission éducative"),
            "Code de l'éducation, L131-8 2° and R131-7 I: at least four half-days in the month",
            "signalement-absenteisme"),
    /** A member of staff is named as référent; the number is an order of magnitude. */
    PERSONNEL_REFERENT(
            Label.of("Désignation d'un personnel d'éducation référent", "A member of staff is named as référent"),
            "Circulaire 2014-159 of 24 December 2014: of the order of ten whole half-days in the month",
            "designation-referent");

    private final Label label;
    private final String source;
    private final String letter;

    LegalStep(Label label, String source, String letter) {
        this.label = label;
        this.source = source;
        this.letter = letter;
    }

    public Label label() {
        return label;
    }

    /** The text that asks for it. */
    public String source() {
        return source;
    }

    /** The same in the reader's language. */
    public String source(Lang lang) {
        return SourceText.in(lang, LegalStep.class, "LegalStep." + name(), source);
    }

    /** The key of the model of its letter. */
    public String letter() {
        return letter;
    }
}
