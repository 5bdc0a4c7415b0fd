package org.ent4j.catalogue.access;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What must be so before somebody sees a service, in the order in which it is looked at. */
public enum SightStep implements Labelled {
    EXISTS("le service existe", "the service exists"),
    SCOPE("il est offert à l'établissement", "it is offered to the school"),
    STATE("il est publié", "it is published"),
    DAYS("il est valide ce jour", "it is valid on that day"),
    HIDDEN("l'établissement ne le masque pas", "the school does not hide it"),
    REGROUPEMENT("son regroupement est en service", "its regroupement is in use"),
    POPULATION("la personne est dans sa population", "the person is of its population"),
    BAR("il est affiché dans la barre", "it is shown in the bar");

    private final Label label;

    SightStep(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
