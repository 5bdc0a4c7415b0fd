package org.ent4j.examples.portal.whereabouts;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.sortie.Colour;

/** The colours of the marks on the carnets, as the office calls them. */
enum RegimeColour {
    VERT("vert", "green", "#2e7d32"),
    ORANGE("orange", "orange", "#ef6c00"),
    ROUGE("rouge", "red", "#c62828"),
    BLEU("bleu", "blue", "#1565c0"),
    JAUNE("jaune", "yellow", "#fdd835"),
    VIOLET("violet", "purple", "#6a1b9a"),
    ROSE("rose", "pink", "#ec407a"),
    TURQUOISE("turquoise", "turquoise", "#00897b"),
    MARRON("marron", "brown", "#6d4c41"),
    GRIS("gris", "grey", "#757575");

    private final Label label;
    private final Colour colour;

    RegimeColour(String fr, String en, String hex) {
        this.label = Label.of(fr, en);
        this.colour = new Colour(hex);
    }

    Label label() {
        return label;
    }

    Colour colour() {
        return colour;
    }
}
