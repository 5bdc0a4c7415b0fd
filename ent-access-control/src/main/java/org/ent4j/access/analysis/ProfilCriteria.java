package org.ent4j.access.analysis;

import static org.ent4j.model.person.Profil.ACADEMIE;
import static org.ent4j.model.person.Profil.ACCOMPAGNANT;
import static org.ent4j.model.person.Profil.COLLECTIVITE;
import static org.ent4j.model.person.Profil.DIRECTION;
import static org.ent4j.model.person.Profil.DOCUMENTALISTE;
import static org.ent4j.model.person.Profil.ELEVE;
import static org.ent4j.model.person.Profil.ENSEIGNANT;
import static org.ent4j.model.person.Profil.NON_ENSEIGNANT;
import static org.ent4j.model.person.Profil.PARENT;
import static org.ent4j.model.person.Profil.VIE_SCOLAIRE;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ent4j.access.population.Criterion;
import org.ent4j.model.person.Profil;

/**
 * Which profils can have values of a criterion at all. Niveaux are those of pupils, of the pupils of parents, and of those
 * who teach; a subject is taught; a function is of staff; a discipline de poste is of the ministry's staff.
 *
 * @param possible the profils, by criterion; a criterion that is absent is possible for all
 */
public record ProfilCriteria(Map<Criterion, Set<Profil>> possible) {

    private static final Set<Profil> WITH_LEVELS = Set.of(ELEVE, PARENT, ENSEIGNANT, DOCUMENTALISTE, ACCOMPAGNANT);
    private static final Set<Profil> MINISTRY =
            Set.of(ENSEIGNANT, NON_ENSEIGNANT, DIRECTION, DOCUMENTALISTE, VIE_SCOLAIRE, ACADEMIE, ACCOMPAGNANT);

    /** As the directory's attributes are given to profils. Source: SDET, annexe 4; AAF. */
    public static final ProfilCriteria SDET = new ProfilCriteria(Map.of(
            Criterion.NIVEAU,
            WITH_LEVELS,
            Criterion.SOUS_NIVEAU,
            WITH_LEVELS,
            Criterion.MATIERE,
            Set.of(ENSEIGNANT, DOCUMENTALISTE),
            Criterion.FONCTION,
            Set.of(
                    ENSEIGNANT,
                    NON_ENSEIGNANT,
                    DIRECTION,
                    DOCUMENTALISTE,
                    VIE_SCOLAIRE,
                    ACADEMIE,
                    COLLECTIVITE,
                    ACCOMPAGNANT),
            Criterion.DISCIPLINE,
            MINISTRY));

    public ProfilCriteria {
        possible = Map.copyOf(possible);
    }

    public boolean isPossible(Profil profil, Criterion criterion) {
        return !possible.containsKey(criterion)
                || possible.getOrDefault(criterion, Set.of()).contains(profil);
    }

    /** The same table with other profils for the criterion. */
    public ProfilCriteria with(Criterion criterion, Set<Profil> profils) {
        var changed = new EnumMap<Criterion, Set<Profil>>(Criterion.class);
        changed.putAll(possible);
        changed.put(criterion, Set.copyOf(profils));
        return new ProfilCriteria(changed);
    }
}
