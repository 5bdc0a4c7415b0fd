package org.ent4j.viescolaire.dispense;

import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.Unscored;

/**
 * What a pupil is dispensed of. Whoever claims to be unfit for physical education proves it by a medical certificate that says
 * whether totally or partly: code de l'éducation, R312-2 (to be confirmed on Légifrance); a pupil who is partly unfit is
 * evaluated in what he can do.
 */
public enum DispenseKind {
    UNFIT("inapte", "unfit", Unscored.UNFIT),
    PARTLY_UNFIT("inapte partiel", "partly unfit"),
    EXEMPT("dispensé", "exempt", Unscored.EXEMPT);

    private final Label label;
    private final Optional<Unscored> motif;

    DispenseKind(String fr, String en, Unscored motif) {
        this.label = Label.of(fr, en);
        this.motif = Optional.of(motif);
    }

    DispenseKind(String fr, String en) {
        this.label = Label.of(fr, en);
        this.motif = Optional.empty();
    }

    public Label label() {
        return label;
    }

    /** What stands in the place of a mark; nothing where the pupil is evaluated all the same. */
    public Optional<Unscored> motif() {
        return motif;
    }
}
