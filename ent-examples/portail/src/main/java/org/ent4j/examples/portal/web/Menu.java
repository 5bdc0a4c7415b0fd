package org.ent4j.examples.portal.web;

import org.ent4j.model.text.Label;

/** The groups of the menu, in their order. */
public enum Menu {
    HOME("Accueil", "Home"),
    VIE_SCOLAIRE("Vie scolaire", "Vie scolaire"),
    PEDAGOGY("Pédagogie", "Teaching"),
    EVALUATION("Évaluations", "Evaluations"),
    SERVICES("Services et ressources", "Services and resources"),
    ADMINISTRATION("Gestion portail", "Portal management"),
    ASSISTANCE("Assistance", "Assistance");

    private final Label label;

    Menu(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
