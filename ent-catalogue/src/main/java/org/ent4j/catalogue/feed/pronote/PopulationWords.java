package org.ent4j.catalogue.feed.pronote;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Folding;

/** What schools write in the column that says what somebody is. */
final class PopulationWords {

    private PopulationWords() {}

    /** The population; nothing for a word that is not known. */
    static Optional<Population> of(String text) {
        return switch (Folding.fold(text)) {
            case "ELEVE", "ELEVES", "PUPIL" -> Optional.of(Population.PUPILS);
            case "RESPONSABLE",
                    "RESPONSABLES",
                    "RESPONSABLE LEGAL",
                    "PARENT",
                    "PARENTS",
                    "PARENT D ELEVE",
                    "GUARDIAN" -> Optional.of(Population.GUARDIANS);
            case "PROFESSEUR", "PROFESSEURS", "PROF", "PROFS", "ENSEIGNANT", "ENSEIGNANTS", "TEACHER" ->
                Optional.of(Population.TEACHERS);
            case "PERSONNEL", "PERSONNELS", "STAFF" -> Optional.of(Population.STAFF);
            default -> ofProfil(text);
        };
    }

    private static Optional<Population> ofProfil(String text) {
        var folded = Folding.fold(text);
        return Arrays.stream(Profil.values())
                .filter(each -> folded.equals(Folding.fold(each.label().fr()))
                        || text.strip().equals(each.nationalCode().orElse("-")))
                .findFirst()
                .flatMap(Population::of);
    }
}
