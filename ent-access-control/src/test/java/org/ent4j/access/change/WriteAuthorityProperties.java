package org.ent4j.access.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.change.WriteRefusal.ExistingOutside;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

class WriteAuthorityProperties {

    private static final PersonId AUTHOR = new PersonId("author");

    /** Random rights in which the author administers the scope. */
    private static Rights rights(RandomChanges random, Scope scope) {
        var assembly = new RightsAssembly(random.rights(40));
        assembly.add(new Delegation(new DelegationId("author"), Optional.empty(), AUTHOR, scope));
        return assembly.build();
    }

    /** The semantics of A1, written once more and slowly. */
    private static boolean matches(AccessRule rule, User user, Rights rights) {
        var anywhere =
                rule.population().isEverybody() || user.affiliations().stream().anyMatch(rule.population()::admits);
        return rule.target()
                .fold(
                        site -> inOne(rule, user, rights.structuresOf(site).orElseThrow()),
                        list -> inOne(rule, user, list.structures()),
                        list -> user.groups().stream().anyMatch(list.groups()::contains) && anywhere,
                        () -> anywhere);
    }

    private static boolean inOne(AccessRule rule, User user, Set<StructureId> structures) {
        return user.affiliations().stream()
                .anyMatch(each -> structures.contains(each.structure())
                        && rule.population().admits(each));
    }

    private static boolean isWithin(Scope scope, User user, Rights rights) {
        var byAffiliation = user.affiliations().stream().anyMatch(each -> scope.covers(each.structure()));
        return byAffiliation
                || user.groups().stream()
                        .flatMap(group -> Stream.ofNullable(rights.groups().get(group)))
                        .flatMap(group -> group.structure().stream())
                        .anyMatch(scope::covers);
    }

    /** Everybody who might match: in each structure or none, in each group, in all or in none. */
    private static List<User> people(AccessRule rule) {
        var groups =
                IntStream.range(0, 5).mapToObj(n -> new GroupId("group" + n)).toList();
        var memberships = Stream.concat(groups.stream().map(Set::of), Stream.of(Set.<GroupId>of(), Set.copyOf(groups)))
                .toList();
        var users = new ArrayList<User>();
        for (var membership : memberships) {
            users.add(user(users.size(), membership, List.of()));
            for (int n = 0; n < 5; n++) {
                users.add(user(users.size(), membership, List.of(meeting(rule, new StructureId("structure" + n)))));
            }
        }
        return users;
    }

    private static User user(int n, Set<GroupId> groups, List<Affiliation> affiliations) {
        return new User(new PersonId("u" + n), AccountState.OPERATIONNEL, groups, affiliations);
    }

    private static Affiliation meeting(AccessRule rule, StructureId structure) {
        Map<Criterion, Set<String>> values = new EnumMap<>(Criterion.class);
        rule.population().criteria().forEach((criterion, asked) -> {
            if (criterion != Criterion.STRUCTURE && criterion != Criterion.PROFIL) {
                values.put(criterion, Set.of(asked.iterator().next()));
            }
        });
        var profil = rule.population().values(Criterion.PROFIL).stream()
                .findFirst()
                .map(Profil::valueOf)
                .orElse(Profil.ELEVE);
        return new Affiliation(structure, profil, values);
    }

    @Property(tries = 3_000)
    void whoever_may_write_a_rule_gives_nobody_outside_his_scope_anything(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var scope = new Scope(false, random.structures());
        var rights = rights(random, scope);
        var change = new RightsChange.RulePut(random.rule());
        if (new RightsAssembly(rights).apply(change).isPresent()) {
            return;
        }

        var refusal = WriteAuthority.of(rights, id -> Optional.empty()).refusal(AUTHOR, change);

        Statistics.label("refusal")
                .collect(refusal.map(why -> why.getClass().getSimpleName()).orElse("may"));
        if (refusal.isEmpty()) {
            var reached = people(change.rule()).stream()
                    .filter(user -> matches(change.rule(), user, rights))
                    .toList();
            assertThat(reached).allMatch(user -> isWithin(scope, user, rights));
            Statistics.label("reached by who may").collect(reached.isEmpty() ? "nobody" : "somebody");
        }
    }

    @Property(tries = 3_000)
    void a_rule_is_refused_only_when_it_could_reach_somebody_outside(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var scope = new Scope(false, random.structures());
        var rights = rights(random, scope);
        var change = new RightsChange.RulePut(random.rule());
        var refusal = WriteAuthority.of(rights, id -> Optional.empty()).refusal(AUTHOR, change);
        if (scope.structures().isEmpty()
                || new RightsAssembly(rights).apply(change).isPresent()
                || refusal.filter(why -> !(why instanceof ExistingOutside)).isEmpty()) {
            return;
        }

        var reached = people(change.rule()).stream()
                .filter(user -> matches(change.rule(), user, rights))
                .toList();
        Statistics.label("refused reaches").collect(reached.isEmpty() ? "nobody yet" : "somebody");
        if (!reached.isEmpty()) {
            assertThat(reached).anyMatch(user -> !isWithin(scope, user, rights));
        }
        Statistics.label("because").collect(refusal.get().getClass().getSimpleName());
    }

    @Property(tries = 2_000)
    void a_wider_scope_refuses_nothing_that_a_narrower_one_allows(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var narrow = new Scope(false, random.structures());
        var wide = narrow.and(new Scope(false, random.structures()));
        var start = random.rights(40);
        var change = random.change();

        var narrowly = refusal(start, narrow, change);
        var widely = refusal(start, wide, change);

        if (narrowly.isEmpty()) {
            assertThat(widely).isEmpty();
        }
        Statistics.label("both").collect(narrowly.isEmpty(), widely.isEmpty());
    }

    private static Optional<WriteRefusal> refusal(Rights start, Scope scope, RightsChange change) {
        var assembly = new RightsAssembly(start);
        assembly.add(new Delegation(new DelegationId("author"), Optional.empty(), AUTHOR, scope));
        return assembly.authority(id -> Optional.of(User.of(
                        id.value(),
                        Affiliation.of(new StructureId("structure" + id.value().length() % 4), Profil.ELEVE))))
                .refusal(AUTHOR, change);
    }

    @Property(tries = 1_000)
    void nobody_gains_scope_by_what_he_may_do_himself(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var scope = new Scope(false, random.structures());
        var mine = new PersonId("person0");
        var assembly = new RightsAssembly(random.rights(20));
        assembly.add(new Delegation(new DelegationId("mine"), Optional.empty(), mine, scope));
        var authority = assembly.authority(id -> Optional.empty());
        var delegationsBefore = new Delegations(assembly.build().delegations().values());
        var before = delegationsBefore.scopeOf(mine);
        Stream.generate(random::change)
                .limit(20)
                .filter(change -> authority.refusal(mine, change).isEmpty())
                .forEach(assembly::apply);

        if (!before.wholeEnt()) {
            var after = new Delegations(assembly.build().delegations().values()).scopeOf(mine);
            assertThat(after.wholeEnt()).isFalse();
            assertThat(before.structures()).containsAll(after.structures());
        }
        Statistics.label("scope")
                .collect(before.wholeEnt() ? "ENT" : before.structures().size());
    }
}
