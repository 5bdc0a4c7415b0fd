package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class AccessEngineTest {

    private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);
    private static final ServiceId ABSENCES = new ServiceId("absences");
    private static final RoleName CPE = new RoleName("CPE");

    private final RightsAssembly rights = new RightsAssembly();

    AccessEngineTest() {
        rights.add(Service.of("absences", "Professeur", "CPE"));
    }

    private AccessSnapshot with(User... users) {
        return AccessEngine.of(rights.build(), Stream.of(users), RENTREE).snapshot();
    }

    @Test
    void the_readme_tells_the_truth() {
        var education = Population.builder().fonctions("EDUCATION").build();
        var rights = new RightsAssembly();
        rights.add(Service.of("absences", "Professeur", "CPE"));
        rights.add(AccessRule.of("R6", "absences", "CPE", Target.structures("0880054F"), education));

        var post = Affiliation.in("0880054F", Profil.NON_ENSEIGNANT).fonctions("EDUCATION");
        var desk = Affiliation.in("0880054F", Profil.NON_ENSEIGNANT).fonctions("ADMINISTRATION");
        var users = Stream.of(User.of("martin", post.build()), User.of("durand", desk.build()));
        var engine = AccessEngine.of(rights.build(), users, LocalDate.of(2026, 9, 1));
        var snapshot = engine.snapshot();

        var answer = snapshot.answer(Request.of("martin", "absences", "CPE"));
        var whyNot = snapshot.explain(Request.of("durand", "absences", "CPE"));
        var failed = whyNot.rules().get(0).mismatch().orElseThrow();
        var sentence = Messages.render(failed, Lang.FR);

        var handles = snapshot.handles();
        var service = handles.service(new ServiceId("absences"));
        var role = handles.role(service, new RoleName("CPE"));
        var mayEnter = handles.hasRole(handles.person(new PersonId("martin")), service, role);

        engine.apply(List.of(new RightsChange.RuleRemoved(new RuleId("R6"))));

        assertThat(answer.verdict()).isEqualTo(Verdict.GRANTED);
        assertThat(answer.rules()).containsExactly(new RuleId("R6"));
        assertThat(sentence)
                .isEqualTo("fonction : la règle demande EDUCATION, l'affiliation à 0880054F a ADMINISTRATION");
        assertThat(mayEnter).isTrue();
        assertThat(engine.snapshot().answer(answer.request()).verdict()).isEqualTo(Verdict.DENIED);
        assertThat(snapshot.answer(answer.request()).granted()).isTrue();
    }

    @Test
    void the_readme_has_the_lines_of_the_test_before() throws IOException {
        var here = Path.of(System.getProperty("ent.root")).resolve("ent-access-control");
        var readme = Files.readString(here.resolve("README.md"));
        var source = Files.readString(here.resolve("src/test/java/org/ent4j/access/AccessEngineTest.java"));

        assertThat(unindented(between(readme, "```java", "```")))
                .isEqualTo(unindented(between(source, "void the_readme_tells_the_truth() {", "assertThat(")));
    }

    private static String between(String text, String start, String end) {
        var from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }

    @Test
    void one_same_affiliation_has_to_meet_every_criterion() {
        rights.add(AccessRule.of(
                "R",
                "absences",
                "CPE",
                Target.ENT,
                Population.builder().profils(Profil.ENSEIGNANT).niveaux("3EME").build()));
        var teacherHerePupilThere = User.of(
                "x",
                Affiliation.of(new StructureId("A"), Profil.ENSEIGNANT),
                Affiliation.in("B", Profil.ELEVE).niveaux("3EME").build());

        var snapshot = with(teacherHerePupilThere);

        assertThat(snapshot.answer(Request.of("x", "absences", "CPE")).verdict())
                .isEqualTo(Verdict.DENIED);
        assertThat(snapshot.explain(Request.of("x", "absences", "CPE"))
                        .rules()
                        .get(0)
                        .mismatch())
                .contains(Mismatch.Unmet.of(Criterion.NIVEAU, "A", List.of("3EME"), List.of()));
    }

    @Test
    void groups_and_the_whole_ent_without_criteria_ask_for_no_affiliation() {
        rights.add(AccessRule.of("G", "absences", "CPE", Target.groups("g1", "g2"), Population.EVERYBODY));
        rights.add(AccessRule.of("E", "absences", "Professeur", Target.ENT, Population.EVERYBODY));

        var snapshot = with(User.of("in").in("g2"), User.of("out").in("g3"));

        assertThat(snapshot.roles(new PersonId("in"), ABSENCES).roles().keySet())
                .containsExactly(new RoleName("Professeur"), CPE);
        assertThat(snapshot.roles(new PersonId("out"), ABSENCES).roles().keySet())
                .containsExactly(new RoleName("Professeur"));
    }

    @Test
    void who_is_not_operational_has_nothing_not_even_a_grant() {
        rights.add(Grant.of(0, "absences", "CPE", "x"));
        var user = User.of("x").in(new AccountState("BLOQUE"));

        var snapshot = with(user);

        var answer = snapshot.answer(Request.of("x", "absences", "CPE"));
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_OPERATIONAL);
        assertThat(answer.rules()).isEmpty();
        assertThat(snapshot.user(new PersonId("x"))).contains(user);
        assertThat(snapshot.services(new PersonId("x"))).isEmpty();
    }

    @Test
    void unknown_users_services_and_roles_are_told_apart() {
        var snapshot = with(User.of("x"));

        assertThat(snapshot.answer(Request.of("y", "absences", "CPE")).verdict())
                .isEqualTo(Verdict.UNKNOWN_USER);
        assertThat(snapshot.answer(Request.of("x", "notes", "CPE")).verdict()).isEqualTo(Verdict.UNKNOWN_SERVICE);
        assertThat(snapshot.answer(Request.of("x", "absences", "Chef")).verdict())
                .isEqualTo(Verdict.UNKNOWN_ROLE);
        assertThat(snapshot.handles().person(new PersonId("y"))).isEqualTo(AccessHandles.UNKNOWN);
        assertThat(snapshot.handles().hasRole(-1, 0, 0)).isFalse();
        assertThat(snapshot.handles().hasRole(0, 7, 0)).isFalse();
        assertThat(snapshot.handles().hasRole(0, 0, 64)).isFalse();
        assertThat(snapshot.handles().roles(Integer.MAX_VALUE, Integer.MAX_VALUE))
                .isZero();
    }

    @Test
    void a_grant_may_come_before_its_user() {
        rights.add(Grant.of(0, "absences", "CPE", "later"));
        var engine = AccessEngine.of(rights.build(), Stream.of(), RENTREE);
        assertThat(engine.snapshot()
                        .answer(Request.of("later", "absences", "CPE"))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN_USER);

        engine.put(List.of(User.of("later")));

        assertThat(engine.snapshot()
                        .answer(Request.of("later", "absences", "CPE"))
                        .rules())
                .containsExactly(new RuleId("grant:0"));
    }

    @Test
    void a_closed_service_is_closed_to_parents_and_stays_open_to_a_teacher_who_is_a_parent_too() {
        rights.add(AccessRule.of("R", "absences", "CPE", Target.ENT, Population.EVERYBODY));
        var engine = AccessEngine.of(
                rights.build(),
                Stream.of(
                        User.of("parent", Affiliation.of(new StructureId("A"), Profil.PARENT)),
                        User.of("spared", Affiliation.of(new StructureId("A"), Profil.PARENT)),
                        User.of(
                                "both",
                                Affiliation.of(new StructureId("A"), Profil.PARENT),
                                Affiliation.of(new StructureId("A"), Profil.ENSEIGNANT))),
                RENTREE);
        var closing = new Closing(
                new ClosingId("mars-2024"),
                ABSENCES,
                Population.of(Profil.PARENT),
                List.of(),
                Set.of(new PersonId("spared")));

        engine.apply(List.of(new RightsChange.ServiceClosed(closing)));

        var closed = engine.snapshot();
        assertThat(closed.answer(Request.of("parent", "absences", "CPE")).verdict())
                .isEqualTo(Verdict.CLOSED);
        assertThat(closed.explain(Request.of("parent", "absences", "CPE"))
                        .rules()
                        .get(0)
                        .mismatch())
                .contains(new Mismatch.Closed(List.of("mars-2024")));
        assertThat(closed.holders(ABSENCES, CPE).stream().map(PersonId::value))
                .containsExactlyInAnyOrder("spared", "both");

        engine.apply(List.of(new RightsChange.ServiceReopened(closing.id())));
        assertThat(engine.snapshot().holders(ABSENCES, CPE).count()).isEqualTo(3);
    }

    @Test
    void a_school_that_has_not_subscribed_is_refused_whatever_the_rules_say() {
        rights.add(AccessRule.of("R", "absences", "CPE", Target.ENT, Population.EVERYBODY));
        rights.add(new Subscription(ABSENCES, Set.of(new StructureId("A"))));

        var snapshot = with(
                User.of("a", Affiliation.of(new StructureId("A"), Profil.ELEVE)),
                User.of("b", Affiliation.of(new StructureId("B"), Profil.ELEVE)),
                User.of("nowhere"));

        assertThat(snapshot.answer(Request.of("a", "absences", "CPE")).granted())
                .isTrue();
        assertThat(snapshot.answer(Request.of("b", "absences", "CPE")).verdict())
                .isEqualTo(Verdict.NOT_SUBSCRIBED);
        assertThat(snapshot.answer(Request.of("nowhere", "absences", "CPE")).verdict())
                .isEqualTo(Verdict.NOT_SUBSCRIBED);
    }

    @Test
    void rules_begin_and_end_with_their_days() {
        rights.add(AccessRule.of("R", "absences", "CPE", Target.ENT, Population.EVERYBODY)
                .during(Validity.between(RENTREE.plusDays(1), RENTREE.plusDays(2))));
        var engine = AccessEngine.of(rights.build(), Stream.of(User.of("x")), RENTREE);
        var request = Request.of("x", "absences", "CPE");

        assertThat(engine.snapshot().answer(request).granted()).isFalse();
        assertThat(engine.snapshot().explain(request).rules().get(0).mismatch().orElseThrow())
                .isInstanceOf(Mismatch.NotThatDay.class);
        assertThat(engine.advanceTo(RENTREE.plusDays(1)).answer(request).granted())
                .isTrue();
        assertThat(engine.advanceTo(RENTREE.plusDays(2)).answer(request).granted())
                .isTrue();
        assertThat(engine.advanceTo(RENTREE.plusDays(3)).answer(request).granted())
                .isFalse();
    }

    @Test
    void permissions_come_with_roles() {
        var read = new Permission("READ_ABSENCE_FILES");
        rights.add(new Service(new ServiceId("abs"), List.of(new Role(CPE, Set.of(read)), Role.of("Elève"))));
        rights.add(AccessRule.of("R", "abs", "CPE", Target.groups("g"), Population.EVERYBODY));

        var snapshot = with(User.of("x").in("g"), User.of("y"));

        assertThat(snapshot.hasPermission(new PersonId("x"), new ServiceId("abs"), read))
                .isTrue();
        assertThat(snapshot.hasPermission(new PersonId("y"), new ServiceId("abs"), read))
                .isFalse();
        assertThat(snapshot.hasPermission(new PersonId("x"), new ServiceId("?"), read))
                .isFalse();
        assertThat(snapshot.services(new PersonId("x")).get(0).permissions()).containsExactly(read);
    }

    @Test
    void a_refused_change_is_reported_and_the_others_are_made() {
        var engine = AccessEngine.of(rights.build(), Stream.of(User.of("x")), RENTREE);
        var good = new RightsChange.RulePut(AccessRule.of("R", "absences", "CPE", Target.ENT, Population.EVERYBODY));
        var bad = new RightsChange.RulePut(AccessRule.of("S", "absences", "Chef", Target.ENT, Population.EVERYBODY));

        var applied = engine.apply(List.of(bad, good));

        assertThat(applied.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.change()).isEqualTo(bad);
            assertThat(refused.defect()).isInstanceOf(RightsDefect.UnknownRole.class);
        });
        assertThat(applied.snapshot().answer(Request.of("x", "absences", "CPE")).granted())
                .isTrue();
        assertThat(applied.snapshot().rights().rules()).containsOnlyKeys(new RuleId("R"));
    }

    @Test
    void a_rule_moves_from_one_service_to_another() {
        rights.add(Service.of("notes", "CPE"));
        rights.add(AccessRule.of("R", "absences", "CPE", Target.ENT, Population.EVERYBODY));
        var engine = AccessEngine.of(rights.build(), Stream.of(User.of("x")), RENTREE);

        engine.apply(List.of(
                new RightsChange.RulePut(AccessRule.of("R", "notes", "CPE", Target.ENT, Population.EVERYBODY))));

        assertThat(engine.snapshot().answer(Request.of("x", "absences", "CPE")).granted())
                .isFalse();
        assertThat(engine.snapshot().answer(Request.of("x", "notes", "CPE")).granted())
                .isTrue();
    }

    @Test
    void roles_keep_their_handles_when_a_service_gets_others() {
        rights.add(AccessRule.of("R", "absences", "CPE", Target.ENT, Population.EVERYBODY));
        var engine = AccessEngine.of(rights.build(), Stream.of(User.of("x")), RENTREE);
        var before = engine.snapshot().handles();
        var service = before.service(ABSENCES);
        var role = before.role(service, CPE);

        engine.apply(List.of(new RightsChange.ServicePut(Service.of("absences", "Chef", "CPE", "Elève"))));

        var after = engine.snapshot().handles();
        assertThat(after.role(service, CPE)).isEqualTo(role);
        assertThat(after.hasRole(after.person(new PersonId("x")), service, role))
                .isTrue();
        assertThat(after.roleName(service, role)).isEqualTo(CPE);
    }

    @Test
    void deciding_rules_are_told_by_handle_without_an_object_each() {
        rights.add(AccessRule.of("R1", "absences", "CPE", Target.ENT, Population.EVERYBODY));
        rights.add(AccessRule.of("R2", "absences", "Professeur", Target.groups("g"), Population.EVERYBODY));
        rights.add(Grant.of(0, "absences", "CPE", "x"));
        var handles = with(User.of("x").in("g")).handles();
        var into = new DecidingRules();

        var service = handles.service(ABSENCES);
        var roles = handles.roles(handles.person(new PersonId("x")), service, into);

        assertThat(Long.bitCount(roles)).isEqualTo(2);
        assertThat(Stream.iterate(0, n -> n + 1)
                        .limit(into.size())
                        .map(n -> handles.rule(service, into.rule(n)).value()))
                .containsExactlyInAnyOrder("R1", "R2", "grant:0");
    }

    @Test
    void an_earlier_snapshot_stays_what_it_was() {
        var engine = AccessEngine.of(rights.build(), Stream.of(User.of("x")), RENTREE);
        var before = engine.snapshot();

        engine.apply(List.of(new RightsChange.ServicePut(Service.of("new", "CPE"))));
        engine.put(List.of(User.of("y", Affiliation.of(new StructureId("new"), Profil.ELEVE))
                .in("new group")));

        assertThat(before.answer(Request.of("y", "absences", "CPE")).verdict()).isEqualTo(Verdict.UNKNOWN_USER);
        assertThat(before.answer(Request.of("x", "new", "CPE")).verdict()).isEqualTo(Verdict.UNKNOWN_SERVICE);
        assertThat(before.everybody().count()).isEqualTo(1);
        assertThat(engine.snapshot().everybody().count()).isEqualTo(2);
        assertThat(before.version()).isLessThan(engine.snapshot().version());
    }

    @Test
    void of_two_users_with_one_id_the_later_counts() {
        var snapshot = with(User.of("x").in("g"), User.of("x").in(new AccountState("BLOQUE")));

        assertThat(snapshot.user(new PersonId("x")).orElseThrow().state().isOperational())
                .isFalse();
        assertThat(snapshot.everybody().isEmpty()).isTrue();
        assertThat(snapshot.footprint().people()).isEqualTo(1);
    }
}
