package org.ent4j.catalogue.pronote;

import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * How Pronote recognises who signs in, and so what the CAS server has to tell it: nothing that it does not need (RGPD,
 * article 5.1.c).
 */
public enum Recognition implements Labelled {
    /** The identifiers file was imported: the principal says who it is. */
    BY_FILE("par le fichier des identifiants", "by the identifiers file", List.of(CasAttribute.CATEGORIES)),
    /** Without the file: Pronote looks for the person the first time, and remembers. */
    BY_IDENTITY(
            "par l'identité, à la première connexion",
            "by the identity, the first time",
            List.of(CasAttribute.values()));

    private final Label label;
    private final List<CasAttribute> released;

    Recognition(String fr, String en, List<CasAttribute> released) {
        this.label = Label.of(fr, en);
        this.released = released;
    }

    @Override
    public Label label() {
        return label;
    }

    /** What goes out, in the order in which it is sent. */
    public List<CasAttribute> released() {
        return released;
    }
}
