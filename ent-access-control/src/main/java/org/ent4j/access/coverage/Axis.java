package org.ent4j.access.coverage;

import java.util.EnumMap;
import java.util.Map;
import org.ent4j.access.population.Criterion;

/** What a reach may ask values of; the first that it asks is the one by which it is found. */
enum Axis {
    GROUP,
    STRUCTURE,
    DISCIPLINE,
    FONCTION,
    MATIERE,
    SOUS_NIVEAU,
    NIVEAU,
    PROFIL;

    /** The axis of each criterion of which an affiliation may have several values or none. */
    static final Map<Criterion, Axis> OF_MANY_VALUES = new EnumMap<>(Map.of(
            Criterion.DISCIPLINE, DISCIPLINE,
            Criterion.FONCTION, FONCTION,
            Criterion.MATIERE, MATIERE,
            Criterion.SOUS_NIVEAU, SOUS_NIVEAU,
            Criterion.NIVEAU, NIVEAU));
}
