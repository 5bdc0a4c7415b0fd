package org.ent4j.access.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.access.analysis.Finding.Dead;
import org.ent4j.access.analysis.Finding.Dead.Cause;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;

/** Finds rules that give nothing, whatever the population. */
final class DeadRules {

    private final RulesByRole rules;
    private final LocalDate day;
    private final Map<ServiceId, Set<String>> subscribed = new HashMap<>();

    DeadRules(RulesByRole rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
        rules.rights()
                .subscriptions()
                .forEach((service, those) -> subscribed.put(
                        service,
                        those.structures().stream().map(StructureId::value).collect(Collectors.toSet())));
    }

    Optional<Dead> check(AccessRule rule) {
        return nothing(rule).or(() -> over(rule)).or(() -> notSubscribed(rule));
    }

    private Optional<Dead> nothing(AccessRule rule) {
        var reach = rules.reach(rule);
        if (!reach.isNothing()) {
            return Optional.empty();
        }
        if (reach.profils().isEmpty()) {
            return dead(rule, Cause.NO_SUCH_PROFIL, rule.population().values(Criterion.PROFIL));
        }
        var site = rule.target() instanceof Target.OfSite one
                        && rules.rights().structuresOf(one).filter(Set::isEmpty).isPresent()
                ? Optional.of(one.site().value())
                : Optional.<String>empty();
        return site.isPresent()
                ? dead(rule, Cause.EMPTY_SITE, Set.of(site.get()))
                : dead(rule, Cause.ELSEWHERE, rule.population().values(Criterion.STRUCTURE));
    }

    private Optional<Dead> over(AccessRule rule) {
        return rule.validity()
                .to()
                .filter(last -> rule.validity().isOverOn(day))
                .flatMap(last -> dead(rule, Cause.OVER, Set.of(last.toString())));
    }

    private Optional<Dead> notSubscribed(AccessRule rule) {
        var those = subscribed.get(rule.service());
        if (those == null) {
            return Optional.empty();
        }
        var structures = rules.reach(rule).structures();
        var none = structures.map(own -> Collections.disjoint(own, those)).orElse(those.isEmpty());
        return none ? dead(rule, Cause.NOT_SUBSCRIBED, structures.orElse(Set.of())) : Optional.empty();
    }

    private static Optional<Dead> dead(AccessRule rule, Cause cause, Set<String> facts) {
        return Optional.of(new Dead(rule.id(), cause, List.copyOf(new TreeSet<>(facts))));
    }
}
