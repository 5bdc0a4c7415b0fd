package org.ent4j.access.grid;

import java.util.List;
import org.ent4j.access.population.Population;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/**
 * A column of a grid.
 *
 * @param id short and stable; part of the ids of the rules that the grid makes
 * @param label as the grid's head has it
 * @param population who belongs to it; functions by their national code and by the label that feeds give
 */
public record GridPopulation(String id, Label label, Population population) {

    public static final GridPopulation DIRECTION = new GridPopulation(
            "direction", Label.of("personnels de direction", "heads of school"), Population.of(Profil.DIRECTION));

    public static final GridPopulation CPE =
            new GridPopulation("cpe", Label.of("CPE", "CPE"), staff("EDU", "EDUCATION"));

    public static final GridPopulation AED =
            new GridPopulation("aed", Label.of("AED", "AED"), staff("AED", "ASSISTANT D'EDUCATION"));

    public static final GridPopulation ENSEIGNANT =
            new GridPopulation("enseignant", Label.of("enseignant", "teacher"), Population.of(Profil.ENSEIGNANT));

    public static final GridPopulation ELEVE =
            new GridPopulation("eleve", Label.of("élève", "pupil"), Population.of(Profil.ELEVE));

    public static final GridPopulation PARENT =
            new GridPopulation("parent", Label.of("parent", "guardian"), Population.of(Profil.PARENT));

    /** The columns of the deck, in its order. */
    public static final List<GridPopulation> ALL = List.of(DIRECTION, CPE, AED, ENSEIGNANT, ELEVE, PARENT);

    private static Population staff(String... fonctions) {
        return Population.builder()
                .profils(Profil.NON_ENSEIGNANT, Profil.VIE_SCOLAIRE)
                .fonctions(fonctions)
                .build();
    }
}
