package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.ServiceAccess;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** Changes that are rare, many, or odd. */
class EngineChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final ServiceId MAIL = new ServiceId("mail");
    private static final PersonId X = new PersonId("x");
    private static final RoleName READER = new RoleName("reader");

    private final RightsAssembly rights = new RightsAssembly();

    EngineChangesTest() {
        rights.add(Service.of("mail", "reader"));
    }

    private AccessEngine engine(User... users) {
        return AccessEngine.of(rights.build(), Stream.of(users), DAY);
    }

    private static AccessRule rule(String id, Target target, Population population) {
        return AccessRule.of(id, "mail", "reader", target, population);
    }

    private static User pupil(String id, String... structures) {
        return User.of(
                id,
                Stream.of(structures)
                        .map(structure -> Affiliation.of(new StructureId(structure), Profil.ELEVE))
                        .toArray(Affiliation[]::new));
    }

    @Test
    void a_rule_withheld_by_the_subscription_says_so_though_another_gives_the_role() {
        rights.add(rule("open", Target.structures("A"), Population.EVERYBODY));
        rights.add(rule("shut", Target.structures("B"), Population.EVERYBODY));
        rights.add(new Subscription(MAIL, Set.of(new StructureId("A"))));

        var lines = engine(pupil("x", "A", "B"))
                .snapshot()
                .explain(Request.of("x", "mail", "reader"))
                .rules();

        assertThat(lines.get(0).matches()).isTrue();
        assertThat(lines.get(1).mismatch()).contains(new Mismatch.NotSubscribed(List.of("B")));
    }

    @Test
    void a_rule_withheld_by_the_subscription_says_so_though_a_closing_withholds_another() {
        rights.add(rule("closed", Target.structures("A"), Population.EVERYBODY));
        rights.add(rule("shut", Target.structures("B"), Population.EVERYBODY));
        rights.add(new Subscription(MAIL, Set.of(new StructureId("A"))));
        rights.add(new Closing(new ClosingId("c"), MAIL, Population.EVERYBODY, List.of(), Set.of()));

        var lines = engine(pupil("x", "A", "B"))
                .snapshot()
                .explain(Request.of("x", "mail", "reader"))
                .rules();

        assertThat(lines.stream().map(line -> line.mismatch()))
                .containsExactly(
                        Optional.of(new Mismatch.Closed(List.of("c"))),
                        Optional.of(new Mismatch.NotSubscribed(List.of("B"))));
    }

    @Test
    void a_structure_that_nobody_can_have_is_no_obstacle_to_changes() {
        var engine = engine(pupil("x", "A").in("g"));
        var padded =
                Population.builder().with(Criterion.STRUCTURE, List.of(" A")).build();

        engine.apply(
                List.of(new RightsChange.RulePut(rule("r", new Target.OfGroups(Set.of(new GroupId("g"))), padded))));

        assertThat(engine.snapshot().hasRole(X, MAIL, READER)).isFalse();
        assertThat(engine.snapshot().rights().rules()).containsOnlyKeys(new RuleId("r"));
    }

    @Test
    void a_service_that_goes_and_comes_back_is_the_last_one_again() {
        rights.add(Service.of("wiki", "reader"));
        var engine = engine(pupil("x", "A"));
        var wiki = new RightsChange.RulePut(AccessRule.of("w", "wiki", "reader", Target.ENT, Population.EVERYBODY));
        var mail = new RightsChange.RulePut(rule("m", Target.ENT, Population.EVERYBODY));
        engine.apply(List.of(
                new RightsChange.ServiceRemoved(MAIL),
                new RightsChange.ServicePut(Service.of("mail", "reader")),
                wiki,
                mail));

        var fresh = AccessEngine.of(engine.snapshot().rights(), Stream.of(pupil("x", "A")), DAY);
        assertThat(fresh.snapshot().services(X).stream().map(ServiceAccess::service))
                .containsExactly(new ServiceId("wiki"), MAIL);
        assertThat(engine.snapshot().services(X)).isEqualTo(fresh.snapshot().services(X));
        engine.advanceTo(DAY.plusDays(1));
        assertThat(engine.snapshot().services(X)).isEqualTo(fresh.snapshot().services(X));
    }

    @Test
    void services_of_other_rights_come_in_their_order() {
        rights.add(Service.of("wiki", "reader"));
        var other = new RightsAssembly();
        other.add(Service.of("wiki", "reader"));
        other.add(Service.of("mail", "reader"));
        other.add(AccessRule.of("w", "wiki", "reader", Target.ENT, Population.EVERYBODY));
        other.add(rule("m", Target.ENT, Population.EVERYBODY));

        assertThat(engine(pupil("x", "A")).snapshot().with(other.build()).services(X).stream()
                        .map(ServiceAccess::service))
                .containsExactly(new ServiceId("wiki"), MAIL);
    }

    @Test
    void ids_that_cannot_be_written_in_a_file_are_told_apart() {
        var engine = engine(pupil("\uD800", "A"), pupil("\uD801", "B"), pupil("?", "C"));
        rights.add(rule("r", Target.structures("A"), Population.EVERYBODY));

        var holders = engine.snapshot().with(rights.build()).holders(MAIL, READER);

        assertThat(holders.stream()).containsExactly(new PersonId("\uD800"));
        assertThat(engine.snapshot().user(new PersonId("\uD801"))).contains(pupil("\uD801", "B"));
    }

    @Test
    void somebody_may_have_a_thousand_places_and_lose_them() {
        rights.add(rule("r", Target.structures("S999"), Population.EVERYBODY));
        var places = IntStream.range(0, 1_000).mapToObj(n -> "S" + n).toArray(String[]::new);
        var engine = engine(pupil("y", "S0", "S1", "S2", "S3"));
        for (var n = 0; n < 20; n++) {
            var many = pupil("x", places).in("g1", "g2");
            engine.put(
                    List.of(many, pupil("z" + n, "S0", "S1", "S2", "S3", "S999").in("g" + n)));
            assertThat(engine.snapshot().hasRole(X, MAIL, READER)).isTrue();
            assertThat(engine.snapshot().user(X)).contains(many);
            engine.put(List.of(many.in(new AccountState("BLOQUE"))));
            assertThat(engine.snapshot().hasRole(X, MAIL, READER)).isFalse();
            engine.remove(List.of(X));
            assertThat(engine.snapshot().user(X)).isEmpty();
        }
        assertThat(engine.snapshot().user(new PersonId("y"))).contains(pupil("y", "S0", "S1", "S2", "S3"));
        assertThat(engine.snapshot().user(new PersonId("z7"))).isPresent();
        assertThat(engine.snapshot().holders(MAIL, READER).count()).isEqualTo(20);
        assertThat(engine.snapshot().footprint().records()).isLessThan(400_000);
    }

    @Test
    void people_who_change_leave_earlier_snapshots_alone() {
        rights.add(rule("r", Target.ENT, Population.of(Profil.ELEVE)));
        var engine = engine(pupil("x", "A"), pupil("y", "B"));
        var before = engine.snapshot();
        assertThat(before.holders(MAIL, READER).count()).isEqualTo(2);

        engine.put(List.of(pupil("z", "A"), pupil("y")));
        var between = engine.snapshot();
        engine.remove(List.of(X));

        assertThat(before.user(new PersonId("y"))).contains(pupil("y", "B"));
        assertThat(before.hasRole(new PersonId("y"), MAIL, READER)).isTrue();
        assertThat(between.user(X)).contains(pupil("x", "A"));
        assertThat(between.holders(MAIL, READER).stream()).containsExactlyInAnyOrder(X, new PersonId("z"));
        assertThat(engine.snapshot().holders(MAIL, READER).stream()).containsExactly(new PersonId("z"));
    }

    @Test
    void a_closing_moves_from_one_service_to_another() {
        rights.add(Service.of("wiki", "reader"));
        rights.add(rule("m", Target.ENT, Population.EVERYBODY));
        rights.add(AccessRule.of("w", "wiki", "reader", Target.ENT, Population.EVERYBODY));
        var engine = engine(pupil("x", "A"));
        engine.apply(List.of(closed(MAIL)));
        assertThat(engine.snapshot().services(X).stream().map(ServiceAccess::service))
                .containsExactly(new ServiceId("wiki"));

        engine.apply(List.of(closed(new ServiceId("wiki"))));
        assertThat(engine.snapshot().services(X).stream().map(ServiceAccess::service))
                .containsExactly(MAIL);
    }

    private static RightsChange closed(ServiceId service) {
        return new RightsChange.ServiceClosed(
                new Closing(new ClosingId("c"), service, Population.EVERYBODY, List.of(), Set.of()));
    }

    @Test
    void thousands_of_populations_that_came_and_went_are_forgotten_without_a_trace_in_answers() {
        var engine = engine(pupil("x", "A").in("g"));
        var group = new Target.OfGroups(Set.of(new GroupId("g")));
        for (var n = 0; n < 5_000; n++) {
            var asked = n % 2 == 0 ? Population.of(Profil.ELEVE) : Population.EVERYBODY;
            var once = Population.builder()
                    .structures(new StructureId("S" + n), new StructureId("A"))
                    .build();
            engine.apply(List.of(
                    new RightsChange.RulePut(rule("once", group, once)),
                    new RightsChange.RulePut(rule("often", group, asked))));
        }
        assertThat(engine.snapshot().answer(Request.of("x", "mail", "reader")).rules())
                .containsExactly(new RuleId("often"), new RuleId("once"));
        assertThat(engine.snapshot().rights().rules()).hasSize(2);
    }
}
