package org.ent4j.access.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.coverage.NaiveMatching;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

/** Two files of a thousand rules, fifty thousand people: every gain and every loss, against all people × all rules. */
class AccessDiffAtScaleTest {

    private static final int RULES = 1_000;
    private static final int PEOPLE = 50_000;

    private final LargeWorld world = new LargeWorld(1, 50, 10);
    private final List<User> users = world.users(PEOPLE);
    private final Map<Object, BitSet> byPlace = byPlace(users);
    private final Rights before = world.rights(world.rules(RULES));
    private final Rights after =
            world.rights(world.edited(List.copyOf(before.rules().values())));

    @Test
    void gains_and_losses_are_the_brute_force_ones() {
        var snapshot = AccessEngine.of(before, users.stream(), LargeWorld.DAY).snapshot();
        var diff = AccessDiff.between(snapshot, after);
        var held = bruteForce(before);
        var holds = bruteForce(after);

        assertThat(before.rules()).hasSize(RULES);
        assertThat(after.rules()).hasSize(RULES);
        assertThat(diff.gains()).isGreaterThan(1_000);
        assertThat(diff.losses()).isGreaterThan(1_000);
        for (var role : RolesThatDiffer.all(before, after)) {
            var gained = minus(holds, held, role);
            var lost = minus(held, holds, role);
            var shift = diff.shifts().stream()
                    .filter(one ->
                            one.service().equals(role.service()) && one.role().equals(role.role()))
                    .findFirst();
            assertThat(shift.map(one -> one.gained(PEOPLE)).orElse(List.of())).isEqualTo(people(gained));
            assertThat(shift.map(one -> one.lost(PEOPLE)).orElse(List.of())).isEqualTo(people(lost));
        }
    }

    private Map<RoleOfService, BitSet> bruteForce(Rights rights) {
        var holders = new HashMap<RoleOfService, BitSet>();
        for (var rule : rights.rules().values()) {
            var those = holders.computeIfAbsent(new RoleOfService(rule.service(), rule.role()), any -> new BitSet());
            near(rule).stream()
                    .filter(person -> NaiveMatching.matches(rule, users.get(person), LargeWorld.DAY, rights))
                    .forEach(those::set);
        }
        return holders;
    }

    /** Spares the reading of the rule for people of other schools and groups. */
    private BitSet near(AccessRule rule) {
        var near = new BitSet();
        if (rule.target() instanceof Target.OfStructures list) {
            list.structures().forEach(one -> near.or(byPlace.getOrDefault(one, new BitSet())));
        } else if (rule.target() instanceof Target.OfGroups list) {
            list.groups().forEach(one -> near.or(byPlace.getOrDefault(one, new BitSet())));
        } else {
            near.set(0, PEOPLE);
        }
        return near;
    }

    private static Map<Object, BitSet> byPlace(List<User> users) {
        var places = new HashMap<Object, BitSet>();
        for (var person = 0; person < users.size(); person++) {
            for (var affiliation : users.get(person).affiliations()) {
                places.computeIfAbsent(affiliation.structure(), any -> new BitSet())
                        .set(person);
            }
            for (var group : users.get(person).groups()) {
                places.computeIfAbsent(group, any -> new BitSet()).set(person);
            }
        }
        return places;
    }

    private static BitSet minus(
            Map<RoleOfService, BitSet> some, Map<RoleOfService, BitSet> others, RoleOfService role) {
        var rest = (BitSet) some.getOrDefault(role, new BitSet()).clone();
        rest.andNot(others.getOrDefault(role, new BitSet()));
        return rest;
    }

    private List<PersonId> people(BitSet places) {
        return places.stream().mapToObj(place -> users.get(place).id()).sorted().toList();
    }
}
