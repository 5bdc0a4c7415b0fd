package org.ent4j.catalogue.pronote.identifiers;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What an import finds of somebody. */
public enum MatchStatus implements Labelled {
    /** One person, and nothing against it. */
    MATCHED("rapproché", "matched"),
    /** Several may be meant, or one who only looks like it: somebody decides. */
    AMBIGUOUS("à choisir", "ambiguous"),
    /** Something would change hands: somebody decides, and nothing is applied before. */
    CONFLICT("en conflit", "in conflict"),
    /** Pronote knows somebody whom the portal does not, or whom it was decided to leave out. */
    UNMATCHED_PRONOTE("seulement dans Pronote", "only in Pronote"),
    /** The portal knows somebody whom a complete file does not have. */
    UNMATCHED_ENT("seulement dans l'ENT", "only in the ENT");

    private final Label label;

    MatchStatus(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Somebody has to decide. */
    public boolean isOpen() {
        return this == AMBIGUOUS || this == CONFLICT;
    }
}
