package org.ent4j.examples.host;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * The rules of access to vie scolaire of a school that has not said otherwise: the choice of this example, and no law. A
 * rule for each act and each population that may do it, so that a school withdraws them one by one.
 */
public final class UsualRules {

    private static final Map<Capacity, Set<Act>> GRID = new EnumMap<>(Map.of(
            Capacity.DIRECTION,
            EnumSet.allOf(Act.class),
            Capacity.VIE_SCOLAIRE,
            EnumSet.complementOf(EnumSet.of(Act.SANCTION, Act.EXPORT_LIVRETS)),
            Capacity.ENSEIGNANT,
            EnumSet.of(
                    Act.CALL_THE_ROLL,
                    Act.NOTE_OBSERVATIONS,
                    Act.DECLARE_INCIDENTS,
                    Act.GIVE_PUNITIONS,
                    Act.SEE_DISCIPLINE,
                    Act.WRITE_MARKS,
                    Act.SEE_MARKS,
                    Act.HOLD_CONSEIL,
                    Act.GRANT_DISPENSES),
            Capacity.AUTRE_PERSONNEL,
            EnumSet.of(Act.DECLARE_INCIDENTS),
            Capacity.RESPONSABLE,
            EnumSet.of(
                    Act.COMPLETE_ABSENCES,
                    Act.SEE_ABSENCES,
                    Act.SEE_DISCIPLINE,
                    Act.SEE_SANCTIONS,
                    Act.SEE_MARKS,
                    Act.SEE_BULLETINS)));

    private UsualRules() {}

    /** The service with its rules, for the people of one school. */
    public static Rights of(StructureId school) {
        return of(Set.of(school));
    }

    /** The same for several schools alike. */
    public static Rights of(Set<StructureId> schools) {
        var rights = new RightsAssembly();
        rights.add(ActRoles.service()).ifPresent(UsualRules::unsound);
        GRID.forEach((capacity, acts) ->
                acts.forEach(act -> rights.add(rule(schools, capacity, act)).ifPresent(UsualRules::unsound)));
        return rights.build();
    }

    private static void unsound(RightsDefect defect) {
        throw new IllegalStateException("%s.\nMaybe an act has no role of the service.".formatted(defect));
    }

    private static AccessRule rule(Set<StructureId> schools, Capacity capacity, Act act) {
        return AccessRule.of(
                id(capacity, act).value(),
                ActRoles.SERVICE.value(),
                ActRoles.of(act).value(),
                new Target.OfStructures(schools),
                population(capacity));
    }

    /** The key of the rule that lets those people do it. */
    public static RuleId id(Capacity capacity, Act act) {
        return new RuleId("%s/%s".formatted(capacity, act));
    }

    private static Population population(Capacity capacity) {
        return Population.of(List.copyOf(Capacities.profils(capacity)).toArray(Profil[]::new));
    }
}
