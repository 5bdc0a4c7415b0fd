package org.ent4j.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.model.id.StructureId;

/**
 * Reads a rule against a user as it is written and tells the first thing that fails: with the user's groups, then with
 * the structures of the target, then with the criteria in their order, for the affiliation that came furthest.
 */
public final class Explainer {

    private final LocalDate day;
    private final Set<StructureId> structures;

    /** @param structures the structures that the rule's target names, when it is a site or a list of structures */
    public Explainer(LocalDate day, Set<StructureId> structures) {
        this.day = day;
        this.structures = structures;
    }

    public Optional<Mismatch> mismatch(AccessRule rule, User user) {
        if (!rule.validity().holdsOn(day)) {
            return Optional.of(new Mismatch.NotThatDay(day, rule.validity()));
        }
        return rule.target()
                .fold(
                        site -> amongStructures(rule, user),
                        list -> amongStructures(rule, user),
                        list -> amongGroups(list.groups(), rule, user),
                        () -> anywhere(rule.population(), user));
    }

    private Optional<Mismatch> amongStructures(AccessRule rule, User user) {
        if (user.affiliations().isEmpty()) {
            return Optional.of(new Mismatch.NoAffiliation());
        }
        var inside = having(user, affiliation -> structures.contains(affiliation.structure()));
        return inside.isEmpty()
                ? Optional.of(new Mismatch.NotInTarget(sorted(structures)))
                : furthest(rule.population(), inside);
    }

    private static Optional<Mismatch> amongGroups(Set<GroupId> groups, AccessRule rule, User user) {
        return user.groups().stream().anyMatch(groups::contains)
                ? anywhere(rule.population(), user)
                : Optional.of(new Mismatch.InNoGroup(sorted(groups)));
    }

    private static Optional<Mismatch> anywhere(Population population, User user) {
        if (population.isEverybody()) {
            return Optional.empty();
        }
        return user.affiliations().isEmpty()
                ? Optional.of(new Mismatch.NoAffiliation())
                : furthest(population, user.affiliations());
    }

    private static Optional<Mismatch> furthest(Population population, List<Affiliation> affiliations) {
        var failures = new ArrayList<Mismatch.Unmet>();
        for (var affiliation : affiliations) {
            var unmet = population.firstUnmet(affiliation);
            if (unmet.isEmpty()) {
                return Optional.empty();
            }
            failures.add(unmet(unmet.get(), population, affiliation));
        }
        return failures.stream()
                .max(Comparator.comparing(Mismatch.Unmet::criterion))
                .map(failure -> failure);
    }

    private static Mismatch.Unmet unmet(Criterion criterion, Population population, Affiliation affiliation) {
        return Mismatch.Unmet.of(
                criterion,
                affiliation.structure().value(),
                sorted(population.values(criterion)),
                sorted(affiliation.values(criterion)));
    }

    private static List<Affiliation> having(User user, Predicate<Affiliation> wanted) {
        return user.affiliations().stream().filter(wanted).toList();
    }

    private static List<String> sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }
}
