package org.ent4j.examples.benchmarks.workload;

import java.util.Set;

/** The population of a rule: an empty set of values means any. */
public record Criteria(
        Set<String> profils,
        Set<String> niveaux,
        Set<String> sousNiveaux,
        Set<String> matieres,
        Set<String> fonctions,
        Set<String> disciplines) {
    public static final Criteria NONE = new Criteria(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    static Criteria profils(Set<String> profils) {
        return new Criteria(profils, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    Criteria withNiveau(String niveau) {
        return new Criteria(profils, Set.of(niveau), sousNiveaux, matieres, fonctions, disciplines);
    }

    Criteria withFonctions(Set<String> values) {
        return new Criteria(profils, niveaux, sousNiveaux, matieres, values, disciplines);
    }

    Criteria withDisciplines(Set<String> values) {
        return new Criteria(profils, niveaux, sousNiveaux, matieres, fonctions, values);
    }

    public boolean isEmpty() {
        return profils.isEmpty()
                && niveaux.isEmpty()
                && sousNiveaux.isEmpty()
                && matieres.isEmpty()
                && fonctions.isEmpty()
                && disciplines.isEmpty();
    }
}
