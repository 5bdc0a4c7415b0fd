package org.ent4j.access.analysis;

import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.coverage.RuleReach;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.model.person.Profil;

/** Finds rules that name profils together with criteria that these never have. */
final class ImpossibleCriteria {

    private final ProfilCriteria table;

    ImpossibleCriteria(ProfilCriteria table) {
        this.table = table;
    }

    Stream<Finding.ImpossibleCriterion> check(AccessRule rule, RuleReach reach) {
        var named = rule.population().values(Criterion.PROFIL).size();
        if (named == 0 || named == Profil.values().length) {
            return Stream.empty();
        }
        return rule.population().criteria().keySet().stream()
                .flatMap(criterion -> check(rule, reach, criterion).stream());
    }

    private Optional<Finding.ImpossibleCriterion> check(AccessRule rule, RuleReach reach, Criterion criterion) {
        var never = reach.profils().stream()
                .map(Profil::valueOf)
                .sorted()
                .filter(profil -> !table.isPossible(profil, criterion))
                .map(Profil::label)
                .toList();
        return never.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding.ImpossibleCriterion(rule.id(), criterion, criterion.label(), never));
    }
}
