package org.ent4j.viescolaire.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.sanction.SanctionFixture.*;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.discipline.ImpliedAbsence.Cause;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sanction.SanctionLife.Move;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SanctionsTest {

    private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 8, 31);

    private final List<SanctionEvent> journal = new ArrayList<>();
    private SanctionPolicy policy = POLICY;

    @BeforeEach
    void propose() {
        journal.clear();
        journal.addAll(Sanctions.propose(at(FRIDAY), CPE, CASE, POLICY).get().events());
    }

    private Sanction sanction() {
        return Sanction.replay(journal);
    }

    private void done(SanctionCommand command) {
        var outcome =
                Sanctions.decide(sanction(), command, policy).getOrElseThrow(refusal -> new AssertionError(refusal));
        journal.addAll(outcome.events());
        assertThat(sanction()).isEqualTo(outcome.state());
    }

    private List<String> refused(SanctionCommand command) {
        return refused(Sanctions.decide(sanction(), command, policy));
    }

    private static List<String> refused(Either<Refusal, ?> answer) {
        var refusal = answer.getLeft();
        refusal.reasons().forEach(reason -> {
            assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "[");
            assertThat(Messages.render(reason, Lang.EN)).doesNotContain("{", "[");
        });
        return refusal instanceof Refusal.Broken
                ? refusal.rules()
                : refusal.reasons().stream().map(Reason::code).toList();
    }

    private void inform() {
        done(new SanctionCommand.Inform(at(FRIDAY), HEAD, Notification.complete(FRIDAY, MONDAY)));
    }

    private static SanctionCommand.Pronounce pronounce(LocalDate day, Authority authority, SanctionTerms terms) {
        return new SanctionCommand.Pronounce(at(day), HEAD, authority, terms, "Insulte à un personnel");
    }

    private static SanctionCommand.Pronounce byHead(SanctionTerms terms) {
        return pronounce(TUESDAY, Authority.CHEF_D_ETABLISSEMENT, terms);
    }

    /** The conseil is called on Friday for the Friday after. */
    private void call() {
        done(new SanctionCommand.CallConseil(at(FRIDAY), HEAD, Convocation.of(FRIDAY, FRIDAY.plusDays(7))));
    }

    @Test
    void staff_propose_it_for_a_motif_of_sanctions() {
        assertThat(refused(Sanctions.propose(at(FRIDAY), MOTHER, CASE.withMotif(new MotifCode("ma_bava")), POLICY)))
                .containsExactly("VS-SAN-01", "VS-SAN-02");
    }

    @Test
    void what_is_still_to_come_is_not_recorded_as_done() {
        var later = FRIDAY.plusDays(1);
        assertThat(refused(
                        new SanctionCommand.Inform(at(FRIDAY), HEAD, Notification.complete(later, later.plusDays(7)))))
                .containsExactly("VS-SAN-13");
        inform();
        assertThat(refused(new SanctionCommand.CallConseil(at(FRIDAY), HEAD, Convocation.of(later, later.plusDays(7)))))
                .containsExactly("VS-SAN-14");
    }

    private SanctionCommand toldOn(LocalDate day) {
        return new SanctionCommand.Inform(at(FRIDAY), HEAD, Notification.complete(day, FRIDAY.plusDays(7)));
    }

    @Test
    void what_was_told_long_before_the_proposal_is_not_of_these_proceedings() {
        assertThat(refused(toldOn(FRIDAY.minusDays(8)))).containsExactly("VS-SAN-15");
        assertThat(refused(toldOn(FRIDAY.minusYears(1)))).containsExactly("VS-SAN-15");
        done(toldOn(FRIDAY.minusDays(7)));
    }

    @Test
    void a_school_that_records_at_once_takes_nothing_from_before_the_proposal() {
        policy = POLICY.recordingWithin(0);

        assertThat(refused(toldOn(FRIDAY.minusDays(1)))).containsExactly("VS-SAN-15");
        done(toldOn(FRIDAY));
        assertThatThrownBy(() -> POLICY.recordingWithin(-1)).hasMessageContaining("Maybe");
    }

    @Test
    void the_conseil_is_called_once_the_pupil_is_told() {
        inform();
        var before = Convocation.of(FRIDAY.minusDays(1), FRIDAY.plusDays(7));

        assertThat(refused(new SanctionCommand.CallConseil(at(FRIDAY), HEAD, before)))
                .containsExactly("VS-SAN-16");
    }

    @Test
    void the_conseil_does_not_sit_before_the_days_of_the_defence_are_over() {
        done(toldOn(FRIDAY));
        var last = FRIDAY.plusDays(7);

        assertThat(refused(
                        new SanctionCommand.CallConseil(at(FRIDAY), HEAD, Convocation.of(FRIDAY, last.minusDays(1)))))
                .containsExactly("VS-SAN-17");
        done(new SanctionCommand.CallConseil(at(FRIDAY), HEAD, Convocation.of(FRIDAY, last)));
    }

    @Test
    void the_conseil_is_called_again_only_once_it_could_not_sit() {
        inform();
        call();
        var first = FRIDAY.plusDays(7);
        var early = Convocation.of(first.minusDays(1), first.plusDays(7));

        assertThat(refused(new SanctionCommand.CallConseilAgain(at(first), HEAD, early)))
                .containsExactly("VS-SAN-18");
    }

    @Test
    void the_head_alone_conducts_the_proceedings() {
        assertThat(refused(new SanctionCommand.Inform(at(FRIDAY), CPE, Notification.complete(FRIDAY, MONDAY))))
                .containsExactly("VS-SAN-03");
        assertThat(refused(new SanctionCommand.Drop(at(FRIDAY), CPE, ""))).containsExactly("VS-SAN-03");
        done(new SanctionCommand.Drop(at(FRIDAY), HEAD, "Faits non établis"));
        assertThat(SanctionLife.TABLE.isFinal(sanction().state())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true, 2026-11-09, ''",
        "false, true, true, true, 2026-11-09, VS-SAN-04",
        "true, false, true, true, 2026-11-09, VS-SAN-05",
        "true, true, false, true, 2026-11-09, VS-SAN-07",
        "true, true, true, false, 2026-11-09, VS-SAN-06",
        "true, true, true, true, 2026-11-08, VS-SAN-08"
    })
    void a_minor_and_the_guardian_are_told_of_everything_with_two_working_days(
            boolean facts, boolean silence, boolean file, boolean guardian, LocalDate until, String rule) {
        var inform = new SanctionCommand.Inform(
                at(FRIDAY), HEAD, new Notification(FRIDAY, facts, silence, file, guardian, until));

        if (rule.isEmpty()) {
            done(inform);
            assertThat(sanction().state()).isEqualTo(SanctionState.DEFENCE);
        } else {
            assertThat(refused(inform)).containsExactly(rule);
        }
    }

    @Test
    void the_guardian_of_an_adult_need_not_be_told() {
        journal.clear();
        journal.addAll(Sanctions.propose(at(FRIDAY), CPE, CASE.withIsMinor(false), POLICY)
                .get()
                .events());

        done(new SanctionCommand.Inform(at(FRIDAY), HEAD, new Notification(FRIDAY, true, true, true, false, MONDAY)));
    }

    @Test
    void a_school_gives_two_days_or_more() {
        assertThatThrownBy(
                        () -> new SanctionPolicy(PARIS, POLICY.joursOuvrables(), POLICY.motifs(), 1, POLICY.erasure()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void the_head_decides_when_the_defence_is_over() {
        inform();

        assertThat(refused(pronounce(MONDAY, Authority.CHEF_D_ETABLISSEMENT, SanctionTerms.of(SanctionKind.BLAME))))
                .containsExactly("VS-SAN-23");
        done(byHead(SanctionTerms.of(SanctionKind.BLAME)));
        assertThat(sanction().state()).isEqualTo(SanctionState.PRONOUNCED);
    }

    @Test
    void a_pupil_is_barred_until_the_decision_and_no_longer() {
        inform();
        assertThat(refused(new SanctionCommand.Bar(at(FRIDAY), HEAD, new DateRange(FRIDAY, TUESDAY))))
                .containsExactly("VS-SAN-09");
        assertThat(refused(new SanctionCommand.Bar(at(FRIDAY), HEAD, new DateRange(FRIDAY.minusDays(1), MONDAY))))
                .containsExactly("VS-SAN-09");
        done(new SanctionCommand.Bar(at(FRIDAY), HEAD, new DateRange(FRIDAY, MONDAY)));
        assertThat(absence()).isEqualTo(absent(FRIDAY, MONDAY, Cause.MESURE_CONSERVATOIRE, false));
        assertThat(sanction().recordedKind()).isEmpty();

        call();
        done(new SanctionCommand.Bar(at(FRIDAY), HEAD, new DateRange(FRIDAY, FRIDAY.plusDays(7))));
    }

    @Test
    void a_bar_that_is_replaced_or_dropped_takes_its_absence_back() {
        inform();
        done(new SanctionCommand.Bar(at(FRIDAY), HEAD, new DateRange(FRIDAY, MONDAY)));
        done(new SanctionCommand.Bar(at(FRIDAY), HEAD, new DateRange(FRIDAY.plusDays(1), MONDAY)));
        assertThat(journal)
                .contains(new SanctionEvent.AbsenceLifted(
                        at(FRIDAY), HEAD, absent(FRIDAY, MONDAY, Cause.MESURE_CONSERVATOIRE, false)));

        done(new SanctionCommand.Drop(at(MONDAY.minusDays(1)), HEAD, ""));
        assertThat(journal.get(journal.size() - 1))
                .isEqualTo(new SanctionEvent.AbsenceLifted(
                        at(MONDAY.minusDays(1)), HEAD, absent(MONDAY, MONDAY, Cause.MESURE_CONSERVATOIRE, false)));
    }

    @Test
    void a_bar_that_is_over_when_it_is_dropped_stays() {
        inform();
        done(new SanctionCommand.Bar(at(FRIDAY), HEAD, DateRange.of(FRIDAY)));
        done(new SanctionCommand.Drop(at(FRIDAY), HEAD, ""));

        assertThat(journal).noneMatch(SanctionEvent.AbsenceLifted.class::isInstance);
    }

    private ImpliedAbsence absence() {
        return ((SanctionEvent.AbsenceImplied) journal.get(journal.size() - 1)).absence();
    }

    private static ImpliedAbsence absent(LocalDate first, LocalDate last, Cause cause, boolean received) {
        var when = new Period(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
        return new ImpliedAbsence(ANNE, when, cause, received);
    }

    @ParameterizedTest
    @CsvSource({"4, VS-SAN-10", "5, ''"})
    void the_conseil_is_called_five_days_before_it_sits(int days, String rule) {
        inform();
        var call = new SanctionCommand.CallConseil(at(FRIDAY), HEAD, Convocation.of(FRIDAY, FRIDAY.plusDays(days)));

        if (rule.isEmpty()) {
            done(call);
        } else {
            assertThat(refused(call)).containsExactly(rule);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, false, VS-SAN-12",
        "5, false, ''",
        "10, false, ''",
        "11, false, VS-SAN-12",
        "1, true, ''",
        "0, true, VS-SAN-12",
        "11, true, VS-SAN-12"
    })
    void without_a_quorum_it_sits_again_after_five_to_ten_days(int days, boolean urgent, String rule) {
        inform();
        call();
        var first = FRIDAY.plusDays(7);
        var again = new SanctionCommand.CallConseilAgain(
                at(first), HEAD, new Convocation(first, first.plusDays(days), urgent));

        if (rule.isEmpty()) {
            done(again);
            assertThat(sanction().convocation()).contains(again.convocation());
        } else {
            assertThat(refused(again)).containsExactly(rule);
        }
    }

    @Test
    void the_conseil_alone_excludes_for_good_and_where_it_sits() {
        inform();
        var forGood = SanctionTerms.of(SanctionKind.EXCLUSION_DEFINITIVE);
        assertThat(refused(new SanctionCommand.CallConseilAgain(
                        at(FRIDAY), HEAD, Convocation.of(FRIDAY, FRIDAY.plusDays(7)))))
                .containsExactly("VS-SAN-11");
        assertThat(refused(byHead(forGood))).containsExactly("VS-SAN-22");
        assertThat(refused(pronounce(TUESDAY, Authority.CONSEIL_DE_DISCIPLINE, forGood)))
                .containsExactly("VS-SAN-24");
        call();

        done(pronounce(FRIDAY.plusDays(7), Authority.CONSEIL_DE_DISCIPLINE, forGood));
        done(new SanctionCommand.Execute(at(FRIDAY.plusDays(7)), HEAD, Optional.empty()));
        assertThat(sanction().state()).isEqualTo(SanctionState.EXECUTED);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCLUSION_DE_LA_CLASSE, 0, 0, VS-SAN-20",
        "EXCLUSION_DE_LA_CLASSE, 1, 0, ''",
        "EXCLUSION_DE_L_ETABLISSEMENT, 8, 0, ''",
        "EXCLUSION_DE_L_ETABLISSEMENT, 9, 0, VS-SAN-20",
        "BLAME, 1, 0, VS-SAN-20",
        "MESURE_DE_RESPONSABILISATION, 0, 0, VS-SAN-21",
        "MESURE_DE_RESPONSABILISATION, 0, 20, ''",
        "MESURE_DE_RESPONSABILISATION, 0, 21, VS-SAN-21",
        "AVERTISSEMENT, 0, 1, VS-SAN-21"
    })
    void an_exclusion_takes_eight_days_at_most_and_a_responsabilisation_twenty_hours(
            SanctionKind kind, int days, int hours, String rule) {
        inform();
        var command = byHead(SanctionTerms.of(kind).withDays(days).withHours(hours));

        if (rule.isEmpty()) {
            done(command);
        } else {
            assertThat(refused(command)).containsExactly(rule);
        }
    }

    @Test
    void a_responsabilisation_outside_of_the_school_needs_agreement() {
        inform();
        var outside = SanctionTerms.of(SanctionKind.MESURE_DE_RESPONSABILISATION)
                .withHours(10)
                .withIsOutsideSchool(true);

        assertThat(refused(byHead(outside))).containsExactly("VS-SAN-25");
        done(byHead(outside.withIsAgreed(true)));
    }

    @Test
    void of_an_alternative_that_was_carried_out_the_file_has_nothing_else() {
        inform();
        assertThat(refused(byHead(SanctionTerms.of(SanctionKind.BLAME).withAlternativeHours(5))))
                .containsExactly("VS-SAN-26");
        assertThat(refused(byHead(exclusion(3).withAlternativeHours(21)))).containsExactly("VS-SAN-26");
        done(byHead(exclusion(3).withAlternativeHours(20)));

        assertThat(refused(new SanctionCommand.ExecuteAlternative(at(TUESDAY), HEAD, false)))
                .containsExactly("VS-SAN-43");
        done(new SanctionCommand.ExecuteAlternative(at(TUESDAY), HEAD, true));
        assertThat(sanction().recordedKind()).contains(SanctionKind.MESURE_DE_RESPONSABILISATION);
        assertThat(sanction().inFileUntil(policy.erasure())).contains(LocalDate.of(2028, 8, 31));
    }

    @Test
    void what_was_not_offered_is_not_carried_out_instead() {
        inform();
        done(byHead(exclusion(3)));

        assertThat(refused(new SanctionCommand.ExecuteAlternative(at(TUESDAY), HEAD, true)))
                .containsExactly("VS-SAN-42");
    }

    @ParameterizedTest
    @EnumSource(names = {"AVERTISSEMENT", "BLAME"})
    void a_warning_or_a_reprimand_is_never_suspended(SanctionKind kind) {
        inform();

        assertThat(refused(byHead(SanctionTerms.of(kind).withSursis(Sursis.until(END_OF_YEAR)))))
                .containsExactly("VS-SAN-30");
    }

    @ParameterizedTest
    @CsvSource({"'', VS-SAN-31", "2027-08-30, VS-SAN-32", "2027-08-31, ''", "2029-08-31, ''", "2029-09-01, VS-SAN-33"})
    void a_sursis_lasts_from_the_end_of_the_year_to_the_end_of_the_entry_in_the_file(String until, String rule) {
        inform();
        var command = byHead(exclusion(3)
                .withSursis(new Sursis(
                        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse))));

        if (rule.isEmpty()) {
            done(command);
            assertThat(sanction().state()).isEqualTo(SanctionState.SUSPENDED);
        } else {
            assertThat(refused(command)).containsExactly(rule);
        }
    }

    @Test
    void the_sursis_of_an_exclusion_for_good_ends_with_the_second_year_after() {
        inform();
        call();
        var sitting = FRIDAY.plusDays(7);
        var forGood = SanctionTerms.of(SanctionKind.EXCLUSION_DEFINITIVE);

        assertThat(refused(pronounce(
                        sitting,
                        Authority.CONSEIL_DE_DISCIPLINE,
                        forGood.withSursis(Sursis.until(LocalDate.of(2029, 9, 1))))))
                .containsExactly("VS-SAN-33");
        done(pronounce(
                sitting, Authority.CONSEIL_DE_DISCIPLINE, forGood.withSursis(Sursis.until(LocalDate.of(2029, 8, 31)))));
        assertThat(refused(revoke(sitting, SanctionKind.EXCLUSION_DEFINITIVE, Optional.empty())))
                .containsExactly("VS-SAN-36");
    }

    private static SanctionCommand.Revoke revoke(
            LocalDate factsOn, SanctionKind deserved, Optional<SanctionTerms> together) {
        return new SanctionCommand.Revoke(
                at(factsOn), HEAD, Authority.CHEF_D_ETABLISSEMENT, factsOn, deserved, together);
    }

    @Test
    void new_facts_of_its_level_in_its_period_revoke_a_sursis() {
        inform();
        done(byHead(exclusion(3).withSursis(Sursis.until(END_OF_YEAR))));
        var same = SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT;
        assertThat(refused(new SanctionCommand.Execute(at(TUESDAY), HEAD, Optional.of(DateRange.of(TUESDAY)))))
                .containsExactly("state.not-now");

        assertThat(refused(revoke(TUESDAY.minusDays(1), same, Optional.empty())))
                .containsExactly("VS-SAN-34");
        assertThat(refused(revoke(END_OF_YEAR.plusDays(1), same, Optional.empty())))
                .containsExactly("VS-SAN-34");
        assertThat(refused(revoke(TUESDAY, SanctionKind.EXCLUSION_DE_LA_CLASSE, Optional.empty())))
                .containsExactly("VS-SAN-35");
        assertThat(refused(revoke(TUESDAY, same, Optional.of(exclusion(6))))).containsExactly("VS-SAN-37");
        done(revoke(END_OF_YEAR, same, Optional.of(exclusion(5))));
        assertThat(sanction().state()).isEqualTo(SanctionState.REVOKED);
    }

    @Test
    void a_suspended_exclusion_is_carried_out_from_its_revocation_on() {
        inform();
        done(byHead(exclusion(3).withSursis(Sursis.until(END_OF_YEAR))));
        var revoked = TUESDAY.plusDays(14);
        done(revoke(revoked, SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT, Optional.empty()));

        var before = new DateRange(revoked.minusDays(1), revoked.plusDays(1));
        assertThat(refused(new SanctionCommand.Execute(at(revoked), HEAD, Optional.of(before))))
                .containsExactly("VS-SAN-41");
        done(new SanctionCommand.Execute(at(revoked), HEAD, Optional.of(new DateRange(revoked, revoked.plusDays(2)))));
    }

    @Test
    void what_is_told_as_possible_is_what_can_be_done() {
        inform();
        assertThat(possible(new SanctionCommand.Execute(at(TUESDAY), HEAD, Optional.empty())))
                .containsExactly(Move.BAR, Move.CALL_CONSEIL, Move.DROP, Move.PRONOUNCE);
        call();
        assertThat(possible(new SanctionCommand.Execute(at(TUESDAY), HEAD, Optional.empty())))
                .contains(Move.CALL_CONSEIL_AGAIN);
        done(pronounce(FRIDAY.plusDays(7), Authority.CONSEIL_DE_DISCIPLINE, exclusion(3)));
        assertThat(possible(new SanctionCommand.Drop(at(FRIDAY.plusDays(7)), HEAD, "")))
                .containsExactly(Move.EXECUTE, Move.ERASE);
    }

    private Object[] possible(SanctionCommand command) {
        var refusal = Sanctions.decide(sanction(), command, policy).getLeft();
        return ((Refusal.NotInThisState) refusal).notNow().possible().toArray();
    }

    @Test
    void facts_that_are_still_to_come_revoke_nothing() {
        inform();
        done(byHead(exclusion(3).withSursis(Sursis.until(END_OF_YEAR))));
        var tomorrow = TUESDAY.plusDays(1);
        var same = SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT;

        assertThat(refused(new SanctionCommand.Revoke(
                        at(TUESDAY), HEAD, Authority.CHEF_D_ETABLISSEMENT, tomorrow, same, Optional.empty())))
                .containsExactly("VS-SAN-19");
    }

    @Test
    void a_new_sanction_that_is_suspended_or_in_school_adds_no_day() {
        inform();
        done(byHead(exclusion(8).withSursis(Sursis.until(END_OF_YEAR))));
        var same = SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT;

        assertThat(refused(revoke(TUESDAY, same, Optional.of(exclusion(1))))).containsExactly("VS-SAN-37");
        for (var light : List.of(
                exclusion(8).withSursis(Sursis.until(END_OF_YEAR)),
                exclusion(8).withIsFromServiceAnnexe(true),
                SanctionTerms.of(SanctionKind.EXCLUSION_DE_LA_CLASSE).withDays(8))) {
            assertThat(Sanctions.decide(sanction(), revoke(TUESDAY, same, Optional.of(light)), policy)
                            .isRight())
                    .isTrue();
        }
    }

    @Test
    void an_exclusion_has_days_no_more_than_were_pronounced_and_makes_the_pupil_absent() {
        inform();
        done(byHead(SanctionTerms.of(SanctionKind.EXCLUSION_DE_LA_CLASSE).withDays(2)));
        var thursday = TUESDAY.plusDays(2);

        assertThat(refused(execute(Optional.empty()))).containsExactly("VS-SAN-40");
        assertThat(refused(execute(Optional.of(new DateRange(TUESDAY, thursday)))))
                .containsExactly("VS-SAN-41");
        assertThat(refused(execute(Optional.of(DateRange.of(MONDAY))))).containsExactly("VS-SAN-41");
        done(execute(Optional.of(new DateRange(TUESDAY, TUESDAY.plusDays(1)))));

        assertThat(absence()).isEqualTo(absent(TUESDAY, TUESDAY.plusDays(1), Cause.EXCLUSION_DE_LA_CLASSE, true));
    }

    private static SanctionCommand.Execute execute(Optional<DateRange> days) {
        return new SanctionCommand.Execute(at(TUESDAY), HEAD, days);
    }

    @Test
    void who_is_excluded_from_the_school_is_not_received_and_from_the_canteen_misses_no_class() {
        inform();
        done(byHead(exclusion(1)));
        done(execute(Optional.of(DateRange.of(TUESDAY))));
        assertThat(absence()).isEqualTo(absent(TUESDAY, TUESDAY, Cause.EXCLUSION_DE_L_ETABLISSEMENT, false));

        propose();
        inform();
        done(byHead(exclusion(1).withIsFromServiceAnnexe(true)));
        done(execute(Optional.of(DateRange.of(TUESDAY))));
        assertThat(journal).noneMatch(SanctionEvent.AbsenceImplied.class::isInstance);
    }

    @Test
    void the_file_forgets_each_kind_in_its_time() {
        var usual = ErasurePolicy.usual();
        var lastDays = Map.of(
                SanctionKind.AVERTISSEMENT, 2027,
                SanctionKind.BLAME, 2028,
                SanctionKind.MESURE_DE_RESPONSABILISATION, 2028,
                SanctionKind.EXCLUSION_DE_LA_CLASSE, 2029,
                SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT, 2029);

        lastDays.forEach(
                (kind, year) -> assertThat(usual.lastDay(kind, TUESDAY)).contains(LocalDate.of(year, 8, 31)));
        assertThat(usual.lastDay(SanctionKind.EXCLUSION_DEFINITIVE, TUESDAY)).isEmpty();
        assertThat(usual.terms().values()).allMatch(ErasureTerm::isUncertain);
        assertThatThrownBy(() -> new ErasurePolicy(Map.of(), false)).hasMessageContaining("Maybe");
    }

    @Test
    void an_erased_sanction_says_nothing_of_the_facts_and_stays_in_the_register() {
        inform();
        done(byHead(SanctionTerms.of(SanctionKind.AVERTISSEMENT)));
        assertThat(refused(new SanctionCommand.Erase(at(END_OF_YEAR), HEAD, ErasureGround.DUE)))
                .containsExactly("VS-SAN-44");
        assertThat(refused(new SanctionCommand.Erase(at(TUESDAY), HEAD, ErasureGround.CHANGE_OF_SCHOOL)))
                .containsExactly("VS-SAN-45");
        done(new SanctionCommand.Erase(at(END_OF_YEAR.plusDays(1)), HEAD, ErasureGround.DUE));

        assertThat(sanction().state()).isEqualTo(SanctionState.ERASED);
        assertThat(sanction().reproach().facts()).isEmpty();
        var register = SanctionRegister.of(journal);
        assertThat(register.of(new SchoolYear(2026)).lines()).hasSize(1);
        assertThat(register.of(new SchoolYear(2027)).lines()).isEmpty();
        assertThat(register.lines().toString())
                .contains("Insulte à un personnel")
                .doesNotContain(ANNE.value());
    }

    @Test
    void a_school_may_still_erase_on_a_change_of_school_but_no_exclusion_for_good() {
        policy = new SanctionPolicy(
                PARIS,
                POLICY.joursOuvrables(),
                POLICY.motifs(),
                2,
                ErasurePolicy.usual().withChangeOfSchool());
        inform();
        done(byHead(exclusion(1)));
        done(new SanctionCommand.Erase(at(TUESDAY), HEAD, ErasureGround.CHANGE_OF_SCHOOL));

        propose();
        inform();
        call();
        done(pronounce(
                FRIDAY.plusDays(7),
                Authority.CONSEIL_DE_DISCIPLINE,
                SanctionTerms.of(SanctionKind.EXCLUSION_DEFINITIVE)));
        var later = at(FRIDAY.plusYears(9));
        assertThat(refused(new SanctionCommand.Erase(later, HEAD, ErasureGround.CHANGE_OF_SCHOOL)))
                .containsExactly("VS-SAN-45");
        assertThat(refused(new SanctionCommand.Erase(later, HEAD, ErasureGround.DUE)))
                .containsExactly("VS-SAN-44");
        done(new SanctionCommand.Erase(later, HEAD, ErasureGround.END_OF_SCHOOLING));
    }

    @Test
    void a_rule_that_nobody_has_read_in_force_says_where_to_confirm_it() {
        assertThat(Standing.isUncertain(ExecutingRules.ERASED_AFTER_ITS_TIME)).isTrue();
        assertThat(Standing.isUncertain(DefenceRules.TOLD_OF_SILENCE)).isTrue();
        assertThat(Standing.isUncertain(PronouncingRules.ONLY_THE_CONSEIL_DE_DISCIPLINE_EXCLUDES_FOR_GOOD))
                .isFalse();
    }

    @Test
    void families_know_of_it_from_the_day_on_which_they_are_told() {
        assertThat(sanction().isKnownTo(Capacity.DIRECTION)).isTrue();
        assertThat(sanction().isKnownTo(Capacity.ELEVE)).isFalse();
        assertThat(sanction().isKnownTo(Capacity.RESPONSABLE)).isFalse();

        inform();

        assertThat(sanction().isKnownTo(Capacity.ELEVE)).isTrue();
        assertThat(sanction().isKnownTo(Capacity.RESPONSABLE)).isTrue();
    }

    @Test
    void what_may_be_done_now_is_what_this_sanction_has() {
        assertThat(Sanctions.moves(sanction())).containsExactly(Move.INFORM, Move.DROP);

        inform();

        assertThat(Sanctions.moves(sanction()))
                .contains(Move.BAR, Move.CALL_CONSEIL, Move.PRONOUNCE)
                .doesNotContain(Move.CALL_CONSEIL_AGAIN);
    }

    @Test
    void the_rules_of_a_step_are_those_that_refuse_it() {
        var hasty = new SanctionCommand.Inform(
                at(FRIDAY), HEAD, new Notification(FRIDAY, false, false, false, false, FRIDAY));

        assertThat(Sanctions.rules(Move.INFORM)).extracting(rule -> rule.id()).containsAll(refused(hasty));
        for (var move : Move.values()) {
            assertThat(Sanctions.rules(move))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.source(Lang.FR)).isNotBlank());
        }
    }
}
