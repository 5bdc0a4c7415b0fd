package org.ent4j.access.analysis;

import java.util.Optional;
import org.ent4j.access.analysis.Finding.OverBroad;
import org.ent4j.access.analysis.Finding.OverBroad.Breadth;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Target;
import org.ent4j.model.person.Profil;

/** Finds rules that do not choose whom they give their role to. */
final class Breadths {

    private static final int PERCENT = 100;

    private final BreadthLimits limits;

    Breadths(BreadthLimits limits) {
        this.limits = limits;
    }

    /** By what the rule says. */
    Optional<OverBroad> check(AccessRule rule, RulesByRole rules) {
        if (!choosesNobody(rule.population()) || rule.target() instanceof Target.OfGroups) {
            return Optional.empty();
        }
        var structures = rules.reach(rule).structures();
        if (structures.isEmpty()) {
            return Optional.of(new OverBroad(rule.id(), Breadth.WHOLE_ENT, 0));
        }
        return structures
                .map(those -> those.size())
                .filter(size -> size > limits.structures())
                .map(size -> new OverBroad(rule.id(), Breadth.MANY_STRUCTURES, size));
    }

    /** By how many people it reaches. */
    Optional<OverBroad> check(AccessRule rule, int reached, int people) {
        var percent = people == 0 ? 0 : (int) ((long) reached * PERCENT / people);
        return people >= limits.people() && percent > limits.percent() && !namesProfil(rule.population())
                ? Optional.of(new OverBroad(rule.id(), Breadth.SHARE_OF_PEOPLE, percent))
                : Optional.empty();
    }

    private static boolean choosesNobody(Population population) {
        return !namesProfil(population)
                && population.criteria().keySet().stream()
                        .allMatch(criterion -> criterion == Criterion.STRUCTURE || criterion == Criterion.PROFIL);
    }

    private static boolean namesProfil(Population population) {
        var named = population.values(Criterion.PROFIL).size();
        return named > 0 && named < Profil.values().length;
    }
}
