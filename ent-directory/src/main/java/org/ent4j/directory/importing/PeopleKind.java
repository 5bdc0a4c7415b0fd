package org.ent4j.directory.importing;

import org.ent4j.model.person.Profil;

/** The three kinds of people that feeds hold in files of their own. */
public enum PeopleKind {
    PUPILS,
    GUARDIANS,
    STAFF;

    public static PeopleKind of(Profil profil) {
        return switch (profil) {
            case ELEVE -> PUPILS;
            case PARENT -> GUARDIANS;
            default -> STAFF;
        };
    }
}
