package org.ent4j.examples.cli.access;

import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/** The profils by the short names that the <i>récapitulatif des droits d'accès</i> of the portal has for them. */
final class RecapProfil {

    private RecapProfil() {}

    static Label of(Profil profil) {
        return switch (profil) {
            case ELEVE -> Label.of("Elève", "Pupil");
            case NON_ENSEIGNANT -> Label.of("Non enseignant", "Non-teaching staff");
            case DIRECTION -> Label.of("Direction", "Head of school");
            case VIE_SCOLAIRE -> Label.of("Vie scolaire", "Vie scolaire");
            case ACADEMIE -> Label.of("Académie", "Academy");
            case COLLECTIVITE -> Label.of("Collectivité", "Local authority");
            case INVITE -> Label.of("Invité", "Guest");
            case ENSEIGNANT, PARENT, DOCUMENTALISTE, ACCOMPAGNANT -> profil.label();
        };
    }
}
