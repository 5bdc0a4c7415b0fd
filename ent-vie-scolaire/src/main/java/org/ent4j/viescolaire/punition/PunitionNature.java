package org.ent4j.viescolaire.punition;

import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.punition.PunitionDate.Shape;

/**
 * What a type of punition is at bottom, whatever the school calls it: which dates it can have and which rules it meets.
 * The first five are the list of the circulaire 2014-059; a school's own are {@link #AUTRE}.
 */
public enum PunitionNature {
    INSCRIPTION_SUR_LE_CARNET("inscription sur le carnet", "entry in the carnet", Shape.MOMENT, Shape.DEADLINE),
    EXCUSE("excuse orale ou écrite", "apology, spoken or written", Shape.MOMENT, Shape.DEADLINE),
    DEVOIR_SUPPLEMENTAIRE("devoir supplémentaire", "additional work", Shape.DEADLINE),
    EXCLUSION_PONCTUELLE("exclusion ponctuelle d'un cours", "sending out of a lesson", Shape.RANGE),
    RETENUE("retenue", "detention", Shape.RANGE),
    AUTRE("autre", "other", Shape.DEADLINE, Shape.MOMENT, Shape.RANGE);

    private final Label label;
    private final Set<Shape> shapes;

    PunitionNature(String fr, String en, Shape... shapes) {
        this.label = Label.of(fr, en);
        this.shapes = Set.of(shapes);
    }

    public Label label() {
        return label;
    }

    /** The shapes that its date can have. */
    public Set<Shape> shapes() {
        return shapes;
    }

    /** Whether it can be done without ever having had a date. */
    public boolean needsNoDate() {
        return this == INSCRIPTION_SUR_LE_CARNET || this == EXCUSE || this == AUTRE;
    }

    /** Whether the pupil is given something to do. */
    public boolean hasWork() {
        return this == DEVOIR_SUPPLEMENTAIRE;
    }
}
