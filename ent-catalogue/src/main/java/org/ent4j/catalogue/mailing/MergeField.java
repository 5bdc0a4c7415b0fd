package org.ent4j.catalogue.mailing;

import java.util.Locale;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What every mailing may be filled with. */
public enum MergeField implements Labelled {
    DESTINATAIRE("nom complet du ou des destinataires", "full name of whom it is for"),
    NOM("nom du destinataire", "family name of whom it is for"),
    PRENOM("prénom du destinataire", "given name of whom it is for"),
    ADRESSE("adresse postale, en lignes", "postal address, in lines"),
    ELEVE_NOM("nom de l'élève", "family name of the pupil"),
    ELEVE_PRENOM("prénom de l'élève", "given name of the pupil"),
    CLASSE("classe", "class"),
    ETABLISSEMENT("nom de l'établissement", "name of the school"),
    DATE("date de l'envoi", "day of the mailing");

    private final Label label;

    MergeField(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** As it stands in a model: {@code eleve_nom}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
