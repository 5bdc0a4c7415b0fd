package org.ent4j.catalogue.pronote.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.pronote.MadeUp;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Target;
import org.junit.jupiter.api.Test;

class IdentifierMatchingTest {

    private static final PersonId ADMIN = MadeUp.ADMIN;
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final IdentifierBook EMPTY = IdentifierBook.of(MadeUp.COLLEGE);

    private static final PortalPerson ZOE = MadeUp.pupil("e1", "MARTIN", "Zoé", "2012-09-28");
    private static final PortalPerson JEAN = MadeUp.pupil("e2", "DUPONT", "Jean", "2012-01-05");
    private static final PortalPerson OTHER_JEAN = MadeUp.pupil("e3", "DUPONT", "Jean", "2013-02-06");
    private static final PortalPerson ANNE = MadeUp.teacher("t1", "DURAND", "Anne");
    private static final Roster ROSTER = roster(ZOE, JEAN, OTHER_JEAN, ANNE);

    private static Roster roster(PortalPerson... people) {
        return new Roster(List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")), List.of(people));
    }

    private static PronoteAccount account(String login, String last, String first, String born) {
        return new PronoteAccount(
                SourceLocation.of("pronote.csv", 2),
                login,
                last,
                first,
                BirthDate.read(born),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static IdentifierPlan plan(IdentifierBook book, Roster roster, PronoteAccount... accounts) {
        return IdentifierMatching.plan(book, roster, List.of(accounts), true);
    }

    private static IdentifierBook applied(IdentifierBook book, IdentifierPlan plan) {
        return book.applied(new AppliedImport(MONDAY, ADMIN, plan.complete(), plan.changes()));
    }

    private static IdentifierBook decided(
            IdentifierBook book, String login, Target target, PronoteAccount... accounts) {
        return ImportRules.decide(book, Map.of(login, target), List.of(accounts), ROSTER)
                .get();
    }

    private static IdentifierLine of(IdentifierPlan plan, String login) {
        return plan.lines().stream()
                .filter(line -> line.account()
                        .filter(each -> each.login().equals(login))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void is(IdentifierLine line, MatchStatus status, Class<? extends IdentifierReason> why) {
        assertThat(line.status()).isEqualTo(status);
        assertThat(line.reasons()).singleElement().isInstanceOf(why);
    }

    @Test
    void name_and_birth_date_whatever_the_accents_and_case_are_one_person() {
        var line = of(plan(EMPTY, ROSTER, account("zmartin", "Martin", "ZOE", "28/09/2012")), "zmartin");

        is(line, MatchStatus.MATCHED, IdentifierReason.SameNameAndBirth.class);
        assertThat(line.person()).contains(ZOE.id());
    }

    @Test
    void the_birth_date_tells_namesakes_apart_and_without_it_somebody_chooses() {
        var plan = plan(
                EMPTY, ROSTER, account("jd1", "DUPONT", "Jean", "2013-02-06"), account("jd2", "DUPONT", "Jean", ""));

        assertThat(of(plan, "jd1").person()).contains(OTHER_JEAN.id());
        is(of(plan, "jd2"), MatchStatus.AMBIGUOUS, IdentifierReason.Namesakes.class);
        assertThat(of(plan, "jd2").suggestions())
                .extracting(Suggestion::person)
                .containsExactlyInAnyOrder(JEAN.id(), OTHER_JEAN.id());
    }

    @Test
    void a_name_without_a_birth_date_that_nobody_else_has_is_enough() {
        is(
                of(plan(EMPTY, ROSTER, account("ad", "Durand", "Anne", "")), "ad"),
                MatchStatus.MATCHED,
                IdentifierReason.SameName.class);
    }

    @Test
    void another_birth_date_is_another_person_or_one_to_look_at() {
        var line = of(plan(EMPTY, ROSTER, account("z", "MARTIN", "Zoé", "2001-03-04")), "z");

        assertThat(line.status()).isNotEqualTo(MatchStatus.MATCHED);
    }

    @Test
    void a_likeness_is_never_taken_without_a_decision() {
        var misspelt = account("zm", "MARTYN", "Zoé", "2012-09-28");
        is(of(plan(EMPTY, ROSTER, misspelt), "zm"), MatchStatus.AMBIGUOUS, IdentifierReason.LooksLike.class);

        var known = applied(EMPTY, plan(EMPTY, ROSTER, account("ad", "DURAND", "Anne", "")));
        is(of(plan(known, ROSTER, misspelt), "zm"), MatchStatus.AMBIGUOUS, IdentifierReason.LooksLike.class);
    }

    @Test
    void who_is_on_one_side_alone_is_told() {
        var plan =
                plan(EMPTY, ROSTER, account("x", "INCONNU", "Boris", "2010-10-10"), account("z", "MARTIN", "Zoé", ""));

        is(of(plan, "x"), MatchStatus.UNMATCHED_PRONOTE, IdentifierReason.Nobody.class);
        assertThat(plan.of(MatchStatus.UNMATCHED_ENT))
                .extracting(line -> line.person().orElseThrow())
                .containsExactly(JEAN.id(), OTHER_JEAN.id());
    }

    @Test
    void an_import_again_changes_nothing() {
        var accounts =
                new PronoteAccount[] {account("z", "MARTIN", "Zoé", "2012-09-28"), account("ad", "DURAND", "Anne", "")};
        var once = applied(EMPTY, plan(EMPTY, ROSTER, accounts));
        var again = plan(once, ROSTER, accounts);

        assertThat(again.changes()).isEmpty();
        is(of(again, "z"), MatchStatus.MATCHED, IdentifierReason.AlreadyHeld.class);
    }

    @Test
    void an_identifier_that_comes_back_with_another_identity_is_a_conflict() {
        var once = applied(EMPTY, plan(EMPTY, ROSTER, account("id7", "MARTIN", "Zoé", "2012-09-28")));
        var line = of(plan(once, ROSTER, account("id7", "DUPONT", "Jean", "2012-01-05")), "id7");

        is(line, MatchStatus.CONFLICT, IdentifierReason.OtherIdentity.class);
        assertThat(line.person()).contains(ZOE.id());
        assertThat(line.suggestions().get(0).person()).isEqualTo(JEAN.id());
    }

    @Test
    void a_decided_identifier_that_comes_back_with_another_identity_is_a_conflict_too() {
        var jean = account("id7", "DUPONT", "Jean", "");
        var book = decided(EMPTY, "id7", Target.to("e2"), jean);
        var once = applied(book, plan(book, ROSTER, jean));

        is(
                of(plan(once, ROSTER, account("id7", "MARTIN", "Zoé", "2012-09-28")), "id7"),
                MatchStatus.CONFLICT,
                IdentifierReason.OtherIdentity.class);
    }

    @Test
    void a_new_last_name_is_no_other_identity() {
        var once = applied(EMPTY, plan(EMPTY, ROSTER, account("z", "MARTIN", "Zoé", "2012-09-28")));

        is(
                of(plan(once, ROSTER, account("z", "LEGRAND", "Zoé", "2012-09-28")), "z"),
                MatchStatus.MATCHED,
                IdentifierReason.AlreadyHeld.class);
    }

    @Test
    void a_second_identifier_for_one_person_is_a_conflict() {
        var once = applied(EMPTY, plan(EMPTY, ROSTER, account("z", "MARTIN", "Zoé", "2012-09-28")));
        var plan = plan(once, ROSTER, account("z2", "MARTIN", "Zoé", "2012-09-28"));

        is(of(plan, "z2"), MatchStatus.CONFLICT, IdentifierReason.OtherIdentifier.class);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void two_identifiers_of_one_file_for_one_person_are_both_in_conflict() {
        var plan = plan(
                EMPTY,
                ROSTER,
                account("z1", "MARTIN", "Zoé", "2012-09-28"),
                account("z2", "MARTIN", "Zoé", "2012-09-28"));

        is(of(plan, "z1"), MatchStatus.CONFLICT, IdentifierReason.SamePerson.class);
        is(of(plan, "z2"), MatchStatus.CONFLICT, IdentifierReason.SamePerson.class);
    }

    @Test
    void a_decision_moves_an_identifier_and_frees_the_one_before() {
        var once = applied(EMPTY, plan(EMPTY, ROSTER, account("z", "MARTIN", "Zoé", "2012-09-28")));
        var renewed = account("z2", "MARTIN", "Zoé", "2012-09-28");
        var book = decided(once, "z2", Target.to("e1"), renewed);
        var after = applied(book, plan(book, ROSTER, renewed));

        assertThat(after.loginOf(ZOE.id())).contains("z2");
        assertThat(after.holder("z")).isEmpty();
    }

    @Test
    void who_is_left_out_by_decision_stays_out_until_it_is_taken_back() {
        var zoe = account("z", "MARTIN", "Zoé", "2012-09-28");
        var out = decided(EMPTY, "z", Target.IGNORE, zoe);

        is(of(plan(out, ROSTER, zoe), "z"), MatchStatus.UNMATCHED_PRONOTE, IdentifierReason.LeftOut.class);
        assertThat(of(plan(decided(out, "z", Target.CREATE, zoe), ROSTER, zoe), "z")
                        .status())
                .isEqualTo(MatchStatus.MATCHED);
    }

    @Test
    void who_has_left_the_school_is_told_and_his_identifier_is_not_given_on() {
        var zoe = account("z", "MARTIN", "Zoé", "2012-09-28");
        var once = applied(EMPTY, plan(EMPTY, ROSTER, zoe));
        var sister = MadeUp.pupil("e9", "MARTIN", "Zoé", "2012-09-28");

        is(of(plan(once, roster(ANNE), zoe), "z"), MatchStatus.UNMATCHED_PRONOTE, IdentifierReason.PersonGone.class);
        is(of(plan(once, roster(sister), zoe), "z"), MatchStatus.CONFLICT, IdentifierReason.ChangesHands.class);
    }

    @Test
    void an_identifier_that_a_complete_file_lacks_stays() {
        var once = applied(EMPTY, plan(EMPTY, ROSTER, account("z", "MARTIN", "Zoé", "2012-09-28")));
        var plan = plan(once, ROSTER, account("jd", "DUPONT", "Jean", "2012-01-05"));

        assertThat(plan.of(MatchStatus.UNMATCHED_ENT).get(0).reasons())
                .containsExactly(new IdentifierReason.NoLongerInTheFile("z"));
        assertThat(applied(once, plan).loginOf(ZOE.id())).contains("z");
    }

    @Test
    void the_population_of_the_file_tells_a_pupil_from_a_parent() {
        var parent = MadeUp.person("p1", Profil.PARENT, "MARTIN", "Zoé").build();
        var account = new PronoteAccount(
                SourceLocation.of("f"),
                "z",
                "MARTIN",
                "Zoé",
                Optional.empty(),
                Optional.empty(),
                "3A",
                Optional.of(Population.PUPILS));

        assertThat(of(plan(EMPTY, roster(parent, ZOE), account), "z").person()).contains(ZOE.id());
    }

    @Test
    void undoing_gives_back_what_was() {
        var once = applied(EMPTY, plan(EMPTY, ROSTER, account("z", "MARTIN", "Zoé", "2012-09-28")));
        var book = decided(once, "z", Target.to("e2"), account("z", "MARTIN", "Zoé", "2012-09-28"));
        var moved = applied(book, plan(book, ROSTER, account("z", "MARTIN", "Zoé", "2012-09-28")));

        assertThat(moved.loginOf(JEAN.id())).contains("z");
        var back = moved.undone().orElseThrow();
        assertThat(back.held()).isEqualTo(once.held());
        assertThat(back.undone().orElseThrow().held()).isEmpty();
        assertThat(back.undone().orElseThrow().undone()).isEmpty();
    }

    @Test
    void a_file_that_the_portal_made_comes_back_with_its_own_principals() {
        var plan = plan(EMPTY, ROSTER, account("e2", "DUPONT", "Jean", ""), account("t1", "DUPONT", "Jean", ""));

        is(of(plan, "e2"), MatchStatus.MATCHED, IdentifierReason.SamePrincipal.class);
        assertThat(of(plan, "t1").status()).isEqualTo(MatchStatus.AMBIGUOUS);
    }

    /** Fails by taking all memory where each line tells all others. */
    @Test
    void a_file_with_one_person_thousands_of_times_is_told_shortly() {
        var accounts = IntStream.range(0, 20_000)
                .mapToObj(each -> account("z%05d".formatted(each), "MARTIN", "Zoé", "2012-09-28"))
                .toArray(PronoteAccount[]::new);
        var conflicts = plan(EMPTY, ROSTER, accounts).of(MatchStatus.CONFLICT);

        assertThat(conflicts).hasSize(20_000);
        assertThat(conflicts.get(1).reasons())
                .containsExactly(new IdentifierReason.SamePerson("z00000, z00002, z00003, z00004, z00005, …"));
    }
}
