package org.ent4j.viescolaire.absence;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What became of a notification that was decided. Source: GEPI, statuts d'envoi. */
public enum Delivery implements Labelled {
    DECIDEE("état initial", "decided"),
    PRETE("prête à envoyer", "ready"),
    EN_COURS("en cours", "being sent"),
    SUCCES("succès", "delivered"),
    ACCUSEE("succès avec accusé de réception", "acknowledged"),
    ECHEC("échec", "failed");

    private final Label label;

    Delivery(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
