package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.ILL;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.at;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertEvent.StepTaken;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertLife.Move;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.alert.LegalSteps.Due;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.junit.jupiter.api.Test;

/** Legal steps are taken when they are due, once; whoever only reads alerts changes none. */
class AlertServiceTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final PersonId NOBODY = new PersonId("nobody");

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = portal(journals);

    private void absentOnMornings(int days) {
        for (var day = 0; day < days; day++) {
            call(school, MONDAY.plusDays(day), "08:30", RollCallEntry.absent(BRUNO));
        }
    }

    private Either<Refusal, StepTaken> take(int day, PersonId pupil, LegalStep step, String comment) {
        return school.alerts().take(at(MONDAY.plusDays(day), "12:00"), HEAD, pupil, step, NOVEMBER, comment);
    }

    private static String told(Either<Refusal, ?> attempt, Lang lang) {
        return Messages.render(attempt.getLeft().reasons().get(0), lang);
    }

    @Test
    void a_step_that_is_not_due_is_refused_and_nothing_is_kept() {
        absentOnMornings(3);
        var position = school.record().position();

        var early = take(2, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit");

        assertThat(early.getLeft().rules()).containsExactly("VS-ALE-02");
        assertThat(told(early, Lang.FR))
                .isEqualTo("« Signalement au DASEN et commission éducative » n'est pas à faire pour l'élève bruno,"
                        + " mois 2026-11, au 2026-11-18 : le nombre de demi-journées n'est pas atteint");
        assertThat(told(early, Lang.EN)).contains("bruno", "2026-11-18", "Referral to the DASEN");
        assertThat(school.record().position()).isEqualTo(position);
    }

    @Test
    void a_step_is_due_from_the_half_day_that_reaches_its_number_in_its_own_month() {
        absentOnMornings(4);

        assertThat(refused(take(2, BRUNO, LegalStep.COMMISSION_EDUCATIVE, ""))).containsExactly("alert.step-not-due");
        assertThat(refused(take(3, BRUNO, LegalStep.PERSONNEL_REFERENT, ""))).containsExactly("alert.step-not-due");
        assertThat(refused(school.alerts()
                        .take(
                                at(MONDAY.plusDays(3), "12:00"),
                                HEAD,
                                BRUNO,
                                LegalStep.COMMISSION_EDUCATIVE,
                                NOVEMBER.minusMonths(1),
                                "")))
                .containsExactly("alert.step-not-due");
        done(take(3, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit"));

        assertThat(done(school.alerts().steps(CPE, MONDAY.plusDays(3))))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.taken()).map(StepTaken::comment).contains("écrit"));
    }

    @Test
    void a_pupil_of_whom_the_school_knows_nothing_is_named_and_refused() {
        absentOnMornings(4);

        var refused = take(3, NOBODY, LegalStep.COMMISSION_EDUCATIVE, "");

        assertThat(refused.getLeft().rules()).containsExactly("VS-ALE-01");
        assertThat(told(refused, Lang.FR)).contains("nobody", "2026-11-19", "Signalement");
    }

    @Test
    void the_same_step_again_changes_nothing_even_when_it_is_due_no_more() {
        absentOnMornings(4);
        var first = done(take(3, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit"));
        var position = school.record().position();

        assertThat(done(take(4, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit")))
                .isEqualTo(first);
        assertThat(school.record().position()).isEqualTo(position);

        excuse();
        position = school.record().position();
        assertThat(done(take(4, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit")))
                .isEqualTo(first);
        assertThat(school.record().position()).isEqualTo(position);
    }

    private void excuse() {
        var dossier = done(school.absences().of(CPE, BRUNO)).live().get(0).number();
        var at = at(MONDAY.plusDays(3), "13:00");
        done(school.absences().carryOut(BRUNO, new AbsenceCommand.GiveReason(at, CPE, dossier, Set.of(), ILL, "")));
        done(school.absences().carryOut(BRUNO, new AbsenceCommand.Regularise(at, CPE, dossier, Set.of())));
    }

    @Test
    void a_step_that_was_due_is_noted_though_the_absences_were_excused_since() {
        absentOnMornings(4);
        excuse();
        assertThat(done(school.alerts().steps(CPE, MONDAY.plusDays(4)))).isEmpty();

        assertThat(refused(take(2, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit")))
                .containsExactly("alert.step-not-due");
        assertThat(refused(take(4, BRUNO, LegalStep.PERSONNEL_REFERENT, "écrit")))
                .containsExactly("alert.step-not-due");
        done(take(4, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit le 19"));

        assertThat(school.record().alerts(BRUNO, SchoolFixture.YEAR).steps()).hasSize(1);
    }

    @Test
    void a_step_that_was_taken_stays_in_the_list_though_its_number_is_reached_no_more() {
        absentOnMornings(4);
        done(take(3, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit"));
        excuse();

        assertThat(done(school.alerts().steps(CPE, MONDAY.plusDays(4))))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.due()).isEqualTo(Due.noMore(LegalStep.COMMISSION_EDUCATIVE, NOVEMBER, 3));
                    assertThat(step.taken()).map(StepTaken::comment).contains("écrit");
                });
    }

    @Test
    void a_step_is_not_due_of_an_enrolled_pupil_who_was_never_absent() {
        assertThat(refused(take(3, ANNE, LegalStep.COMMISSION_EDUCATIVE, ""))).containsExactly("alert.step-not-due");
        assertThat(refused(take(3, SchoolFixture.CHLOE, LegalStep.COMMISSION_EDUCATIVE, "")))
                .containsExactly("alert.step-not-due");
        assertThat(refused(take(5, SchoolFixture.CHLOE, LegalStep.COMMISSION_EDUCATIVE, "")))
                .containsExactly("alert.step-not-due");
    }

    @Test
    void the_same_step_with_other_words_is_refused_with_the_day_on_which_it_was_taken() {
        absentOnMornings(4);
        done(take(3, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "écrit"));

        var again = take(4, BRUNO, LegalStep.COMMISSION_EDUCATIVE, "par téléphone");

        assertThat(again.getLeft().rules()).containsExactly("VS-ALE-03");
        assertThat(told(again, Lang.FR)).contains("bruno", "2026-11-19", "Signalement");
        assertThat(school.record().alerts(BRUNO, SchoolFixture.YEAR).steps()).hasSize(1);
    }

    @Test
    void an_alert_that_was_never_raised_is_nobody_s_to_see() {
        var refused = school.alerts().move(at(MONDAY, "12:00"), CPE, new AlertKey(ANNE, AlertType.ABSENCE), Move.SEE);

        assertThat(refused(refused)).containsExactly("key.unknown");
        assertThat(told(refused, Lang.FR)).contains("anne/ABSENCE");
    }

    @Test
    void whoever_may_only_read_alerts_neither_moves_them_nor_takes_steps() {
        absentOnMornings(5);
        var key = new AlertKey(BRUNO, AlertType.ABSENCE);
        var readers = portal(journals, (any, actor, act, pupil) -> act != Act.HANDLE_ALERTS);
        var handlers = portal(journals, (any, actor, act, pupil) -> act == Act.HANDLE_ALERTS);
        var at = at(MONDAY.plusDays(4), "12:00");

        assertThat(done(readers.alerts().open(CPE))).hasSize(1);
        assertThat(done(readers.alerts().steps(CPE, MONDAY.plusDays(4)))).hasSize(1);
        assertThat(refused(readers.alerts().move(at, CPE, key, Move.SEE))).containsExactly("rights.not-allowed");
        assertThat(refused(readers.alerts().take(at, CPE, BRUNO, LegalStep.COMMISSION_EDUCATIVE, NOVEMBER, "")))
                .containsExactly("rights.not-allowed");

        done(handlers.alerts().move(at, CPE, key, Move.SEE));
        done(handlers.alerts().take(at, CPE, BRUNO, LegalStep.COMMISSION_EDUCATIVE, NOVEMBER, ""));
    }

    @Test
    void what_was_handled_is_listed_apart() {
        absentOnMornings(5);
        var key = new AlertKey(BRUNO, AlertType.ABSENCE);
        var at = at(MONDAY.plusDays(4), "12:00");
        assertThat(done(school.alerts().handled(CPE))).isEmpty();

        done(school.alerts().move(at, CPE, key, Move.HANDLE));

        assertThat(done(school.alerts().open(CPE))).isEmpty();
        assertThat(done(school.alerts().handled(CPE))).extracting(Alert::key).containsExactly(key);
    }
}
