package org.ent4j.access;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.Role;
import org.ent4j.access.testkit.RandomWorld;
import org.ent4j.access.testkit.World;
import org.ent4j.model.id.PersonId;

/** What must hold between answers, whatever each of them is. */
class MetamorphicProperties {

    @Property(tries = 500)
    void a_rule_added_never_removes_a_right(@ForAll long seed, @ForAll long ruleSeed) {
        var world = RandomWorld.of(seed);
        var before = engine(world).snapshot();
        var after = before.with(plus(world.rights(), RandomWorld.rule(ruleSeed, seed, "added")));

        var gained = 0;
        for (var request : world.requests()) {
            if (before.answer(request).granted()) {
                assertThat(after.answer(request).granted()).as("%s", request).isTrue();
            } else if (after.answer(request).granted()) {
                gained++;
            }
        }
        Statistics.label("the rule gave something")
                .collect(gained > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 500)
    void a_rule_within_another_may_go(@ForAll long seed, @ForAll long ruleSeed) {
        var world = RandomWorld.of(seed);
        var wide = RandomWorld.rule(ruleSeed, seed, "wide");
        var narrow = new AccessRule(
                new RuleId("narrow"),
                wide.service(),
                wide.role(),
                wide.target(),
                RandomWorld.narrower(wide.population(), ruleSeed),
                wide.validity());
        var one = engine(world).snapshot().with(plus(world.rights(), wide));
        var both = engine(world).snapshot().with(plus(plus(world.rights(), wide), narrow));

        for (var request : world.requests()) {
            assertThat(both.answer(request).granted())
                    .as("%s", request)
                    .isEqualTo(one.answer(request).granted());
        }
    }

    @Property(tries = 1_000)
    void holders_services_and_answers_say_the_same(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var snapshot = engine(world).snapshot();
        for (var service : world.rights().services().values()) {
            for (var role : service.roles()) {
                var holders = snapshot.holders(service.id(), role.name());
                var expected = world.users().stream()
                        .map(User::id)
                        .filter(user -> snapshot.hasRole(user, service.id(), role.name()))
                        .toList();
                assertThat(holders.stream()).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(holders.count()).isEqualTo(expected.size());
                assertThat(holders.page(0, 5).items()).hasSize(Math.min(5, expected.size()));
            }
        }
        for (var user : world.users()) {
            assertThat(services(snapshot, user.id())).isEqualTo(servicesOneByOne(snapshot, user.id(), world));
        }
    }

    @Property(tries = 500)
    void a_rule_matches_those_to_whom_it_is_a_deciding_rule(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var snapshot = engine(world).snapshot();
        for (var rule : world.rights().rules().values()) {
            var decided = world.requests().stream()
                    .map(snapshot::answer)
                    .filter(answer -> answer.rules().contains(rule.id()))
                    .map(answer -> answer.request().user())
                    .collect(Collectors.toSet());
            assertThat(snapshot.matching(rule).stream()).as("%s", rule).containsExactlyInAnyOrderElementsOf(decided);
            var renamed = new AccessRule(
                    new RuleId("another"),
                    rule.service(),
                    rule.role(),
                    rule.target(),
                    rule.population(),
                    rule.validity());
            assertThat(snapshot.matching(renamed).stream()).as("%s", rule).containsExactlyInAnyOrderElementsOf(decided);
        }
    }

    @Property(tries = 500)
    void an_explanation_agrees_with_the_answer_rule_by_rule(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var snapshot = engine(world).snapshot();
        for (var request : world.requests()) {
            var explanation = snapshot.explain(request);
            assertThat(explanation.answer()).isEqualTo(snapshot.answer(request));
            var matching = explanation.rules().stream()
                    .filter(line -> line.matches())
                    .map(line -> line.rule().id())
                    .toList();
            var rules = explanation.answer().rules().stream()
                    .filter(not(id -> id.value().startsWith("grant:")))
                    .toList();
            assertThat(matching).as("%s", request).isEqualTo(rules);
        }
    }

    @Property(tries = 1_000)
    void changes_one_by_one_equal_a_fresh_start(@ForAll long seed, @ForAll long otherSeed) {
        var world = RandomWorld.of(seed);
        var engine = engine(world);
        var users = new LinkedHashMap<PersonId, User>();
        world.users().forEach(user -> users.put(user.id(), user));
        var assembly = new RightsAssembly(world.rights());
        for (var n = 0; n < 6; n++) {
            changeRights(engine, assembly, seed, otherSeed + n, n);
            changePeople(engine, users, seed, otherSeed + n, n);
            if (n == 1 || n >= 4) {
                var fresh = new World(assembly.build(), List.copyOf(users.values()), world.day());
                assertThat(engine.snapshot().rights()).isEqualTo(fresh.rights());
                assertSameAnswers(engine.snapshot(), engine(fresh).snapshot(), fresh);
            }
        }
    }

    private static void changeRights(AccessEngine engine, RightsAssembly assembly, long seed, long other, int n) {
        var donor = RandomWorld.of(other);
        var changes = switch (n) {
            case 0 -> List.<RightsChange>of(new RightsChange.RulePut(RandomWorld.rule(other, seed, "rule1")));
            case 1 -> List.<RightsChange>of(new RightsChange.RuleRemoved(new RuleId("rule0")));
            case 2 ->
                donor.rights().closings().values().stream()
                        .<RightsChange>map(RightsChange.ServiceClosed::new)
                        .toList();
            case 3 ->
                donor.rights().grants().values().stream()
                        .<RightsChange>map(RightsChange.GrantGiven::new)
                        .toList();
            case 4 ->
                donor.rights().subscriptions().values().stream()
                        .<RightsChange>map(RightsChange.ServiceSubscribed::new)
                        .toList();
            default ->
                donor.rights().sites().values().stream()
                        .<RightsChange>map(RightsChange.SitePut::new)
                        .toList();
        };
        assertThat(engine.apply(changes).refused()).hasSize((int) changes.stream()
                .filter(change -> assembly.apply(change).isPresent())
                .count());
    }

    private static void changePeople(AccessEngine engine, Map<PersonId, User> users, long seed, long other, int n) {
        if (n % 3 == 2) {
            var gone = new PersonId("u" + n);
            engine.remove(List.of(gone));
            users.remove(gone);
        } else {
            var user = RandomWorld.user(other, seed, n % 2 == 0 ? "u1" : "new" + n);
            engine.put(List.of(user));
            users.put(user.id(), user);
        }
    }

    private static void assertSameAnswers(AccessSnapshot one, AccessSnapshot other, World world) {
        for (var request : world.requests()) {
            assertThat(one.answer(request)).as("%s", request).isEqualTo(other.answer(request));
        }
        for (var service : world.rights().services().values()) {
            for (var role : service.roles()) {
                assertThat(one.holders(service.id(), role.name()).stream())
                        .containsExactlyInAnyOrderElementsOf(other.holders(service.id(), role.name()).stream()
                                .toList());
            }
        }
        world.users().forEach(user -> {
            assertThat(one.services(user.id())).isEqualTo(other.services(user.id()));
            assertThat(one.user(user.id())).isEqualTo(other.user(user.id())).contains(user);
        });
    }

    private static Map<String, List<String>> services(AccessSnapshot snapshot, PersonId user) {
        return snapshot.services(user).stream()
                .collect(Collectors.toMap(
                        access -> access.service().value(),
                        access -> access.roles().stream()
                                .map(role -> role.value())
                                .toList()));
    }

    private static Map<String, List<String>> servicesOneByOne(AccessSnapshot snapshot, PersonId user, World world) {
        return world.rights().services().values().stream()
                .collect(Collectors.toMap(
                        service -> service.id().value(),
                        service -> service.roles().stream()
                                .map(Role::name)
                                .filter(role -> snapshot.hasRole(user, service.id(), role))
                                .map(role -> role.value())
                                .toList()))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Rights plus(Rights rights, AccessRule rule) {
        var assembly = new RightsAssembly(rights);
        assertThat(assembly.add(rule)).isEmpty();
        return assembly.build();
    }

    private static AccessEngine engine(World world) {
        return AccessEngine.of(world.rights(), world.users().stream(), world.day());
    }
}
