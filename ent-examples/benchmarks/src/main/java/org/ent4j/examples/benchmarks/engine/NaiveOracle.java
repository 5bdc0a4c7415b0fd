package org.ent4j.examples.benchmarks.engine;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ent4j.examples.benchmarks.workload.Affiliation;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;
import org.ent4j.examples.benchmarks.workload.Workload;

/**
 * The semantics, word for word, and nothing else: all rules are read for each question. A rule of {@code SITE} or
 * {@code STRUCTURES} wants one affiliation that lies there and satisfies every criterion; a rule of {@code GROUPS} wants a
 * member, and if there are criteria one affiliation that satisfies them all; {@code ENT} wants one affiliation that
 * satisfies them all, and anyone if there are none.
 */
public final class NaiveOracle implements Engine {
    private final Workload workload;

    public NaiveOracle(Workload workload) {
        this.workload = workload;
    }

    @Override
    public boolean check(int number, int service, int role) {
        Person person = workload.person(number);
        return workload.rules().stream()
                .filter(rule -> rule.service() == service && rule.role() == role)
                .anyMatch(rule -> matches(rule, person));
    }

    /** Whether the rule speaks of this person. */
    public static boolean matches(RuleLine rule, Person person) {
        Target target = rule.target();
        Criteria criteria = rule.criteria();
        if (target instanceof Target.Groups groups) {
            return meet(groups.groups(), person.groups())
                    && (criteria.isEmpty() || anySatisfies(criteria, person.affiliations()));
        }
        if (target instanceof Target.Ent) {
            return criteria.isEmpty() || anySatisfies(criteria, person.affiliations());
        }
        return anySatisfies(
                criteria,
                person.affiliations().stream()
                        .filter(a -> target.places().contains(a.structure()))
                        .toList());
    }

    private static boolean anySatisfies(Criteria criteria, List<Affiliation> affiliations) {
        return affiliations.stream().anyMatch(a -> satisfies(criteria, a));
    }

    private static boolean satisfies(Criteria criteria, Affiliation a) {
        return allows(criteria.profils(), Set.of(a.profil()))
                && allows(criteria.niveaux(), a.niveaux())
                && allows(criteria.sousNiveaux(), a.sousNiveaux())
                && allows(criteria.matieres(), a.matieres())
                && allows(criteria.fonctions(), a.fonctions())
                && allows(criteria.disciplines(), a.disciplines());
    }

    private static boolean allows(Set<String> wanted, Set<String> had) {
        return wanted.isEmpty() || meet(wanted, had);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}
