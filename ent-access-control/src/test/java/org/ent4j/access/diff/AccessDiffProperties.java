package org.ent4j.access.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.Request;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.coverage.Coverage;
import org.ent4j.access.coverage.NaiveMatching;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.testkit.RandomWorld;
import org.ent4j.access.testkit.World;
import org.ent4j.model.id.PersonId;

class AccessDiffProperties {

    @Property(tries = 500)
    void gains_and_losses_are_those_of_every_person_and_role(@ForAll long seed, @ForAll long other) {
        var before = RandomWorld.of(seed);
        var after = new World(edited(before, other), before.users(), before.day());
        var diff = AccessDiff.between(snapshot(before), snapshot(after));
        Statistics.label("changes somebody")
                .collect(!diff.changesNobody())
                .coverage(found -> found.check(true).percentage(share -> share > 30));

        assertThat(gains(diff)).isEqualTo(truth(before, after));
        assertThat(losses(diff)).isEqualTo(truth(after, before));
    }

    @Property(tries = 300)
    void a_dry_run_says_what_the_change_then_does(@ForAll long seed, @ForAll long other) {
        var before = RandomWorld.of(seed);
        var after = new World(edited(before, other), before.users(), before.day());
        var diff = AccessDiff.between(snapshot(before), after.rights());

        assertThat(gains(diff)).isEqualTo(truth(before, after));
        assertThat(losses(diff)).isEqualTo(truth(after, before));
    }

    @Property(tries = 300)
    void people_who_come_or_go_or_change_count_as_well(@ForAll long seed, @ForAll long other) {
        var before = RandomWorld.of(seed);
        var users = before.users().stream()
                .map(user -> new Random(other + user.hashCode()).nextBoolean()
                        ? user
                        : RandomWorld.user(other, seed, user.id().value()))
                .skip(1)
                .toList();
        var after = new World(before.rights(), users, before.day().plusDays(1));
        var diff = AccessDiff.between(snapshot(before), snapshot(after));

        assertThat(gains(diff)).isEqualTo(truth(before, after));
        assertThat(losses(diff)).isEqualTo(truth(after, before));
    }

    @Property(tries = 300)
    void counts_by_school_and_profil_are_those_of_the_people(@ForAll long seed, @ForAll long other) {
        var before = RandomWorld.of(seed);
        var diff = AccessDiff.between(snapshot(before), edited(before, other));
        var users = before.users().stream().collect(Collectors.toMap(user -> user.id(), user -> user, (a, b) -> b));

        for (var shift : diff.shifts()) {
            for (var count : shift.counts()) {
                assertThat(shift.gained().stream()
                                .filter(person -> affiliations(users, person).stream()
                                        .anyMatch(one -> one.structure().equals(count.structure())
                                                && one.profil() == count.profil())))
                        .hasSize(count.gained());
            }
            assertThat(shift.counts().stream().mapToInt(Shift.Count::gained).sum())
                    .isEqualTo(shift.gained().stream()
                            .mapToInt(person -> (int) affiliations(users, person).stream()
                                    .map(one -> Map.entry(one.structure(), one.profil()))
                                    .distinct()
                                    .count())
                            .sum());
        }
    }

    @Property(tries = 500)
    void the_changes_lead_from_one_to_the_other_and_none_is_refused(@ForAll long seed, @ForAll long other) {
        var before = RandomWorld.of(seed).rights();
        var after = RandomWorld.of(other).rights();
        var assembly = new RightsAssembly(before);

        for (var change : ChangesBetween.of(before, after)) {
            assertThat(assembly.apply(change)).as("%s", change).isEmpty();
        }
        assertThat(assembly.build()).isEqualTo(after);
        assertThat(ChangesBetween.of(after, after)).isEmpty();
    }

    @Property(tries = 400)
    void every_witness_is_one(@ForAll long seed, @ForAll long other) {
        var world = RandomWorld.of(seed);
        var before = world.rights();
        var after = edited(world, other);

        for (var difference : new RuleComparison(before, after).differences()) {
            Statistics.label("code").collect(difference.code());
            if (difference instanceof RuleDifference.Added added) {
                checkWitness(added.gives(), added.rule(), after, before);
            } else if (difference instanceof RuleDifference.Removed removed) {
                checkWitness(removed.takes(), removed.rule(), before, after);
            } else if (difference instanceof RuleDifference.Changed changed) {
                checkWitness(changed.gives(), changed.rule(), after, before);
                checkWitness(changed.takes(), changed.rule(), before, after);
            }
        }
    }

    private static void checkWitness(Coverage coverage, RuleId id, Rights giving, Rights others) {
        var rule = Objects.requireNonNull(giving.rules().get(id));
        if (coverage instanceof Coverage.Uncovered gap) {
            assertThat(NaiveMatching.matches(rule, gap.user(), gap.day(), giving))
                    .isTrue();
            assertThat(others.rules().values().stream()
                            .filter(other -> other.service().equals(rule.service())
                                    && other.role().equals(rule.role())))
                    .noneMatch(other -> NaiveMatching.matches(other, gap.user(), gap.day(), others));
        }
    }

    @Property(tries = 300)
    void rules_under_other_names_are_no_change(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var renamed = new RightsAssembly(world.rights());
        for (var rule : world.rights().rules().values()) {
            renamed.apply(new RightsChange.RuleRemoved(rule.id()));
            renamed.add(named("new " + rule.id(), rule));
        }
        var diff = AccessDiff.between(snapshot(world), renamed.build());

        assertThat(diff.rules())
                .hasSameSizeAs(world.rights().rules().values())
                .allMatch(difference -> difference instanceof RuleDifference.Renamed);
        assertThat(diff.changesNobody()).isTrue();
    }

    private static List<Affiliation> affiliations(Map<PersonId, User> users, PersonId person) {
        return Objects.requireNonNull(users.get(person)).affiliations();
    }

    private static AccessSnapshot snapshot(World world) {
        return AccessEngine.of(world.rights(), world.users().stream(), world.day())
                .snapshot();
    }

    /** Some rules gone, changed, new or renamed; now and then other sites, grants, subscriptions and closings. */
    private static Rights edited(World world, long seed) {
        var random = new Random(seed);
        var edited = new RightsAssembly(world.rights());
        world.rights().rules().values().forEach(rule -> edit(edited, rule, random, seed));
        var other = RandomWorld.of(seed).rights();
        if (random.nextInt(4) == 0) {
            other.sites().values().forEach(site -> edited.apply(new RightsChange.SitePut(site)));
        }
        if (random.nextInt(3) == 0) {
            other.grants().values().forEach(grant -> edited.apply(new RightsChange.GrantGiven(grant)));
            other.subscriptions().values().forEach(those -> edited.apply(new RightsChange.ServiceSubscribed(those)));
            other.closings().values().forEach(closing -> edited.apply(new RightsChange.ServiceClosed(closing)));
        }
        return edited.build();
    }

    private static void edit(RightsAssembly edited, AccessRule rule, Random random, long seed) {
        switch (random.nextInt(12)) {
            case 0 -> edited.apply(new RightsChange.RuleRemoved(rule.id()));
            case 1 ->
                edited.apply(new RightsChange.RulePut(
                        RandomWorld.rule(random.nextLong(), seed, rule.id().value())));
            case 2 ->
                edited.apply(new RightsChange.RulePut(RandomWorld.rule(random.nextLong(), seed, "new " + rule.id())));
            case 3 -> {
                edited.apply(new RightsChange.RuleRemoved(rule.id()));
                edited.apply(new RightsChange.RulePut(named("renamed " + rule.id(), rule)));
            }
            default -> {}
        }
    }

    private static AccessRule named(String id, AccessRule rule) {
        return new AccessRule(
                new RuleId(id), rule.service(), rule.role(), rule.target(), rule.population(), rule.validity());
    }

    private static Set<Request> gains(AccessDiff diff) {
        return diff.shifts().stream()
                .flatMap(shift ->
                        shift.gained().stream().map(person -> new Request(person, shift.service(), shift.role())))
                .collect(Collectors.toSet());
    }

    private static Set<Request> losses(AccessDiff diff) {
        return diff.shifts().stream()
                .flatMap(shift ->
                        shift.lost().stream().map(person -> new Request(person, shift.service(), shift.role())))
                .collect(Collectors.toSet());
    }

    /** What is granted after and not before. */
    private static Set<Request> truth(World before, World after) {
        return after.requests().stream()
                .filter(request -> !after.oracle().deciding(request).isEmpty())
                .filter(request -> before.oracle().deciding(request).isEmpty())
                .collect(Collectors.toSet());
    }
}
