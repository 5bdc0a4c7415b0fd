package org.ent4j.directory.feed.aaf;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.person.Profils;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.person.Profil;

/**
 * What a person of AAF is to the portal. Pupils and guardians follow from their category. Staff teach when
 * {@code ENTPersonCategorieEnseignant} says O, do not when it says N; without it, when
 * {@code PersEducNatPresenceDevantEleves} says O; without either, when a function is ENS or DOC. The functions tell the
 * rest.
 */
@FunctionalInterface
interface AafProfil {

    String CATEGORY = "ENTPersonCategorieEnseignant";
    String BEFORE_PUPILS = "PersEducNatPresenceDevantEleves";

    Set<String> NAMES = Set.of(CATEGORY, BEFORE_PUPILS);

    /** The profil that goes with these functions, of the person as a whole or in one structure. */
    Profil of(Collection<Fonction> fonctions);

    AafProfil PUPIL = fonctions -> Profil.ELEVE;
    AafProfil GUARDIAN = fonctions -> Profil.PARENT;
    AafProfil TEACHER = Profils::ofTeacher;
    AafProfil OTHER_STAFF = Profils::ofOtherStaff;

    static AafProfil of(AafRow row, Set<Fonction> everyFonction) {
        return switch (row.request().category()) {
            case ELEVE -> PUPIL;
            case PERS_REL_ELEVE -> GUARDIAN;
            default -> teaches(row, everyFonction) ? TEACHER : OTHER_STAFF;
        };
    }

    private static boolean teaches(AafRow row, Set<Fonction> everyFonction) {
        return answer(row, CATEGORY)
                .or(() -> answer(row, BEFORE_PUPILS).filter(before -> before))
                .orElseGet(() -> everyFonction.stream()
                        .anyMatch(fonction -> Set.of("ENS", "DOC").contains(fonction.value())));
    }

    private static Optional<Boolean> answer(AafRow row, String attribute) {
        return row.request().value(attribute).flatMap(value -> switch (value) {
            case "O" -> Optional.of(true);
            case "N" -> Optional.of(false);
            default -> Optional.empty();
        });
    }
}
