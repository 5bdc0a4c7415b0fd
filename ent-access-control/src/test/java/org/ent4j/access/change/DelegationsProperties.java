package org.ent4j.access.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

class DelegationsProperties {

    /** A chain of delegations from the portal to the person, each of which passes; found by walking all of them. */
    private static boolean reaches(
            List<Delegation> left, Optional<PersonId> from, PersonId to, Predicate<Scope> passes) {
        return left.stream()
                .filter(step -> step.delegator().equals(from) && passes.test(step.scope()))
                .anyMatch(step -> step.delegate().equals(to)
                        || reaches(without(left, step), Optional.of(step.delegate()), to, passes));
    }

    private static List<Delegation> without(List<Delegation> all, Delegation one) {
        var rest = new ArrayList<>(all);
        rest.remove(one);
        return rest;
    }

    @Property(tries = 1_000)
    void a_structure_is_ones_own_when_a_chain_from_the_portal_hands_it_on_at_each_step(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var delegations = Stream.generate(random::delegation).limit(7).toList();
        var graph = new Delegations(delegations);

        for (int n = 0; n < 4; n++) {
            var person = new PersonId("person" + n);
            var scope = graph.scopeOf(person);
            assertThat(scope.wholeEnt()).isEqualTo(reaches(delegations, Optional.empty(), person, Scope::wholeEnt));
            IntStream.range(0, 4)
                    .mapToObj(s -> new StructureId("structure" + s))
                    .forEach(structure -> assertThat(scope.covers(structure))
                            .isEqualTo(reaches(delegations, Optional.empty(), person, each -> each.covers(structure))));
            Statistics.label("scope")
                    .collect(scope.wholeEnt() ? "ENT" : scope.structures().size());
        }
    }

    @Property(tries = 1_000)
    void a_circle_is_refused_and_nothing_else(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var assembly = new RightsAssembly();
        for (int n = 0; n < 8; n++) {
            var delegation = random.delegation();
            var others = assembly.build().delegations().values().stream()
                    .filter(other -> !other.id().equals(delegation.id()))
                    .toList();
            var isCircle = delegation
                    .delegator()
                    .filter(delegator -> delegator.equals(delegation.delegate())
                            || reaches(others, Optional.of(delegation.delegate()), delegator, any -> true))
                    .isPresent();

            assertThat(assembly.apply(new RightsChange.DelegationGiven(delegation))
                            .isPresent())
                    .isEqualTo(isCircle);
            Statistics.label("circle").collect(isCircle);
        }
    }
}
