package org.ent4j.access.communication;

import org.ent4j.model.text.Label;

/**
 * <i>Sphère de communication</i>, in the order in which a page shows them. Source: the directory of Mon Bureau Numérique,
 * where the numbers 1, 3 and 4 were seen; {@link #GROUPS}, in the place of number 2, is a hypothesis.
 */
public enum Sphere {
    /** The staff of the school, by function. */
    PROFESSIONAL("Sphère professionnelle", "Professional sphere"),
    /** Groups that people or feeds have made. */
    GROUPS("Groupes", "Groups"),
    /** Guardians and their children. */
    FAMILY("Sphère familiale", "Family sphere"),
    /** Teachers, their pupils, and the guardians of these. */
    PEDAGOGICAL("Sphère pédagogique", "Pedagogical sphere");

    private final Label label;

    Sphere(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
