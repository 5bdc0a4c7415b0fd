package org.ent4j.examples.benchmarks.workload;

import java.util.Set;

/** What a person is in one structure; every attribute but the structure and the profil may hold several values. */
public record Affiliation(
        String structure,
        String profil,
        Set<String> niveaux,
        Set<String> sousNiveaux,
        Set<String> matieres,
        Set<String> fonctions,
        Set<String> disciplines) {}
