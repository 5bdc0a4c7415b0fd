package org.ent4j.access.json;

import org.ent4j.access.population.Criterion;

/** How the criteria are called in the files. */
final class Criteria {

    private Criteria() {}

    static String member(Criterion criterion) {
        return switch (criterion) {
            case STRUCTURE -> "structures";
            case PROFIL -> "profils";
            case NIVEAU -> "niveaux";
            case SOUS_NIVEAU -> "sousNiveaux";
            case MATIERE -> "matieres";
            case FONCTION -> "fonctions";
            case DISCIPLINE -> "disciplines";
        };
    }
}
