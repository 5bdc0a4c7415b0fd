package org.ent4j.catalogue.pronote;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * The kinds of people that Pronote knows. Librarians are among the teachers, as in the directory of the académie; other
 * people of the académie and of the collectivités, and guests, are in none.
 */
public enum Population implements Labelled {
    PUPILS("élèves", "pupils", 1, Set.of(Profil.ELEVE)),
    GUARDIANS("responsables", "guardians", 2, Set.of(Profil.PARENT)),
    TEACHERS("professeurs", "teachers", 3, Set.of(Profil.ENSEIGNANT, Profil.DOCUMENTALISTE)),
    STAFF(
            "personnels",
            "staff",
            4,
            Set.of(Profil.DIRECTION, Profil.VIE_SCOLAIRE, Profil.NON_ENSEIGNANT, Profil.ACCOMPAGNANT));

    private final Label label;
    private final int category;
    private final Set<Profil> profils;

    Population(String fr, String en, int category, Set<Profil> profils) {
        this.label = Label.of(fr, en);
        this.category = category;
        this.profils = profils;
    }

    @Override
    public Label label() {
        return label;
    }

    /** {@code National_1} and so on, as the CAS server says it to Pronote. */
    public String category() {
        return "National_" + category;
    }

    public Set<Profil> profils() {
        return profils;
    }

    public static Optional<Population> of(Profil profil) {
        return Arrays.stream(values())
                .filter(each -> each.profils.contains(profil))
                .findFirst();
    }
}
