package org.ent4j.viescolaire.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.text.Label;

/**
 * A mark without points (motif de non-évaluation). Only the two whose name says so count, as zero. The list is the one that
 * families see in PRONOTE and OPEN-ENT; schools relabel it.
 */
public enum Unscored implements Mark {
    ABSENT("absent", "absent", "Abs"),
    /** Dispensé: excused from this evaluation. */
    EXEMPT("dispensé", "exempt", "Disp"),
    NOT_MARKED("non noté", "not marked", "NN"),
    NOT_RETURNED("non rendu", "not handed in", "NR"),
    /** Inapte: unfit, above all in physical education. */
    UNFIT("inapte", "unfit", "Inap"),
    ABSENT_ZERO("absent, compté zéro", "absent, counts as zero", "Abs*"),
    NOT_RETURNED_ZERO("non rendu, compté zéro", "not handed in, counts as zero", "NR*"),
    /** Nothing was entered yet. */
    EMPTY("à évaluer", "to be marked", "");

    private final Label label;
    private final String shortForm;

    Unscored(String fr, String en, String shortForm) {
        this.label = Label.of(fr, en);
        this.shortForm = shortForm;
    }

    public Label label() {
        return label;
    }

    /** As it stands in a French table of marks, at most 4 characters. */
    public String shortForm() {
        return shortForm;
    }

    public boolean countsAsZero() {
        return this == ABSENT_ZERO || this == NOT_RETURNED_ZERO;
    }

    @Override
    public Optional<BigDecimal> counted() {
        return countsAsZero() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    @Override
    public <T> T fold(Function<Scored, T> scored, Function<Unscored, T> unscored) {
        return unscored.apply(this);
    }
}
