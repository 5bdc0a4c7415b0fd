package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.examples.host.GeneratedSchool.SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.RightsAdministration;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.memory.InMemoryRightsJournal;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

class AccessRightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Actor NOBODY = new Actor(new PersonId("nobody"), Capacity.DIRECTION);

    private static AccessEngine engine(GeneratedSchool school) {
        return AccessEngine.of(UsualRules.of(SCHOOL), users(school), DAY);
    }

    private static Stream<User> users(GeneratedSchool school) {
        return new SchoolUsers(school.directory(), SCHOOL).all();
    }

    private static List<Actor> actors(GeneratedSchool school) {
        return school.people().stream()
                .flatMap(person -> Stream.of(Capacity.values()).map(capacity -> new Actor(person.id(), capacity)))
                .toList();
    }

    private static List<Optional<PersonId>> subjects(GeneratedSchool school) {
        var subjects = new ArrayList<Optional<PersonId>>(List.of(Optional.empty(), Optional.of(NOBODY.person())));
        school.pupils().stream().map(Person::id).map(Optional::of).forEach(subjects::add);
        return subjects;
    }

    @Property(tries = 60)
    void rules_answer_like_the_grid_whoever_is_in_the_school_in_the_capacity_in_which_he_acts(@ForAll long seed) {
        var school = GeneratedSchool.of(new Random(seed));
        var rights = new AccessRights(engine(school), school.directory()::person, SCHOOL);
        var usual = new UsualRights(school.directory());

        var subjects = subjects(school);
        for (var actor : actors(school)) {
            var granted = 0;
            for (var act : Act.values()) {
                for (var pupil : subjects) {
                    var may = rights.may(SCHOOL, actor, act, pupil);
                    assertThat(may)
                            .as("%s %s %s", actor, act, pupil)
                            .isEqualTo(school.says(actor) && usual.may(SCHOOL, actor, act, pupil));
                    granted += may ? 1 : 0;
                }
            }
            Statistics.label(actor.capacity().name()).collect(granted > 0);
        }

        Stream.of(
                        Capacity.DIRECTION,
                        Capacity.VIE_SCOLAIRE,
                        Capacity.ENSEIGNANT,
                        Capacity.AUTRE_PERSONNEL,
                        Capacity.RESPONSABLE)
                .forEach(capacity -> Statistics.label(capacity.name())
                        .coverage(coverage -> coverage.check(true).count(count -> count > 0)));
    }

    @Property(tries = 60)
    void somebody_alone_is_the_user_that_he_is_among_all(@ForAll long seed) {
        var school = GeneratedSchool.whereSomeHaveGone(new Random(seed));
        var users = new SchoolUsers(school.directory(), SCHOOL);
        var all = users.all().toList();

        for (var actor :
                Stream.concat(actors(school).stream(), Stream.of(NOBODY)).toList()) {
            var known = as(actor, all.stream());
            assertThat(as(actor, users.of(actor))).as("%s", actor).isEqualTo(known);
            assertThat(users.of(actor)).as("%s", actor).isSubsetOf(all);
            Statistics.label(actor.capacity().name()).collect(!known.isEmpty());
        }

        Stream.of(Capacity.DIRECTION, Capacity.VIE_SCOLAIRE, Capacity.ENSEIGNANT, Capacity.ELEVE, Capacity.RESPONSABLE)
                .forEach(capacity -> Statistics.label(capacity.name())
                        .coverage(coverage -> Stream.of(true, false)
                                .forEach(known -> coverage.check(known).count(count -> count > 0))));
    }

    private static List<User> as(Actor actor, Stream<User> users) {
        return users.filter(user -> user.id().equals(SchoolUsers.id(actor))).toList();
    }

    @Example
    void every_capacity_that_the_grid_knows_is_let_in_like_the_grid() {
        var school = GeneratedSchool.of(new Random(1));
        var usual = new UsualRights(school.directory());

        for (var capacity : Capacity.values()) {
            var actor = new Actor(new PersonId("operator"), capacity);
            var users = Stream.concat(users(school), new SchoolUsers(school.directory(), SCHOOL).letIn(actor));
            var rights = new AccessRights(
                    AccessEngine.of(UsualRules.of(SCHOOL), users, DAY), school.directory()::person, SCHOOL);
            for (var act : Act.values()) {
                assertThat(rights.may(SCHOOL, actor, act, Optional.empty()))
                        .as("%s %s", capacity, act)
                        .isEqualTo(usual.may(SCHOOL, actor, act, Optional.empty()));
            }
        }
    }

    @Example
    void a_closed_account_counts_in_every_capacity_and_free_groups_not_in_that_of_a_guardian() {
        var school = GeneratedSchool.of(new Random(1));
        var closed = new AccountState("SUSPENDU");
        var group = Set.of(new GroupId("cpe"));

        var users = new SchoolUsers(school.directory(), SCHOOL, person -> closed, person -> group)
                .all()
                .toList();

        assertThat(users).isNotEmpty().allSatisfy(user -> {
            var actor = SchoolUsers.actor(user.id()).orElseThrow();
            assertThat(SchoolUsers.id(actor)).isEqualTo(user.id());
            assertThat(user.state()).isEqualTo(closed);
            assertThat(user.groups()).isEqualTo(actor.capacity() == Capacity.RESPONSABLE ? Set.of() : group);
        });
        assertThat(SchoolUsers.actor(new PersonId("nobody/NOTHING"))).isEmpty();
        assertThat(SchoolUsers.actor(new PersonId("nobody"))).isEmpty();
    }

    @Example
    void each_act_is_a_role_of_its_own() {
        assertThat(Act.values())
                .allSatisfy(act -> assertThat(ActRoles.of(act).value()).isNotBlank());
        assertThat(Stream.of(Act.values()).map(ActRoles::of)).doesNotHaveDuplicates();
        var roles = ActRoles.service().roles();

        assertThat(roles).hasSameSizeAs(Act.values());
        assertThat(UsualRules.of(SCHOOL).services()).containsOnlyKeys(ActRoles.SERVICE);
    }

    @Example
    void a_right_that_a_change_of_rules_withdraws_is_refused_with_its_reason_and_given_back_by_another() {
        var school = GeneratedSchool.of(new Random(1));
        var journal = new InMemoryRightsJournal();
        var administration = RightsAdministration.open(journal, users(school), DAY);
        var author = new PersonId("portal");
        var all = Stream.concat(
                Stream.<RightsChange>of(new RightsChange.ServicePut(ActRoles.service())),
                UsualRules.of(SCHOOL).rules().values().stream().map(RightsChange.RulePut::new));
        var first = new ChangeEntry(author, Instant.EPOCH, "first rules", all.toList());
        assertThat(administration.makeForPortal(first).isRight()).isTrue();
        var rights = new AccessRights(administration.engine(), school.directory()::person, SCHOOL);
        var teacher = school.people().stream()
                .map(person -> new Actor(person.id(), Capacity.ENSEIGNANT))
                .filter(school::says)
                .findFirst()
                .orElseThrow();
        var rule = UsualRules.id(Capacity.ENSEIGNANT, Act.GIVE_PUNITIONS);

        var before = rights.answer(teacher, Act.GIVE_PUNITIONS);
        var withdrawal =
                ChangeEntry.of(author, Instant.EPOCH, "teachers propose them", new RightsChange.RuleRemoved(rule));
        assertThat(administration.makeForPortal(withdrawal).isRight()).isTrue();
        var after = rights.answer(teacher, Act.GIVE_PUNITIONS);
        var explained = administration
                .engine()
                .snapshot()
                .explain(ActRoles.request(teacher, Act.GIVE_PUNITIONS))
                .rules();

        assertThat(before.rules()).containsExactly(rule);
        assertThat(after.verdict()).isEqualTo(Verdict.DENIED);
        assertThat(Messages.render(after.why(), Lang.EN)).contains("Punitions", "vie-scolaire");
        assertThat(explained).hasSize(2).allMatch(line -> line.mismatch().isPresent());
        assertThat(Messages.render(explained.get(0).mismatch().orElseThrow(), Lang.FR))
                .contains("profil");
        assertThat(rights.may(SCHOOL, teacher, Act.GIVE_PUNITIONS, Optional.empty()))
                .isFalse();
        assertThat(rights.may(SCHOOL, teacher, Act.CALL_THE_ROLL, Optional.empty()))
                .isTrue();

        var back = new RightsChange.RulePut(
                Optional.ofNullable(UsualRules.of(SCHOOL).rules().get(rule)).orElseThrow());
        assertThat(administration
                        .makeForPortal(ChangeEntry.of(author, Instant.EPOCH, "they give them", back))
                        .isRight())
                .isTrue();
        assertThat(rights.may(SCHOOL, teacher, Act.GIVE_PUNITIONS, Optional.empty()))
                .isTrue();
    }

    @Example
    void nobody_whom_the_directory_has_not_may_anything_and_nobody_may_anything_elsewhere() {
        var school = GeneratedSchool.of(new Random(1));
        var rights = new AccessRights(engine(school), school.directory()::person, SCHOOL);
        var elsewhere = new StructureId("0350999X");

        assertThat(rights.answer(NOBODY, Act.SANCTION).verdict()).isEqualTo(Verdict.UNKNOWN_USER);
        assertThat(actors(school))
                .noneMatch(actor -> rights.may(elsewhere, actor, Act.DECLARE_INCIDENTS, Optional.empty()));
    }

    @Example
    void every_profil_has_a_capacity_and_no_profil_makes_an_inspector() {
        assertThat(Stream.of(Profil.values()).map(Capacities::of)).doesNotContain(Capacity.INSPECTION);
        assertThat(Capacities.profils(Capacity.INSPECTION)).isEmpty();
    }
}
