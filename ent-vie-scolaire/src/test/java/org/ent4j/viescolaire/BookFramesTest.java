package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.NOVEMBER;
import static org.ent4j.viescolaire.MarkedTerm.OCTOBER;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.ELOI;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_B;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.S1;
import static org.ent4j.viescolaire.TwoClasses.SEMESTRES;
import static org.ent4j.viescolaire.TwoClasses.evaluate;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.EntryRules.NotInUse;
import org.ent4j.viescolaire.markbook.EntryRules.OfOtherPeriods;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;
import org.junit.jupiter.api.Test;

/** What stands around a mark book says where nothing is to be entered. */
class BookFramesTest {

    private static final Instant NOON = at(NOVEMBER, "12:00");
    private static final MarkBookId LATIN_S1 = new MarkBookId(LATIN_AB.service(), S1);

    private final MarkedTerm term = new MarkedTerm();
    private final VieScolaire school = term.school;

    private static EvaluationId latin() {
        return new EvaluationId(LATIN_AB.service() + " " + OCTOBER);
    }

    private static List<MarkBookCommand> commands(PersonId pupil) {
        return List.of(
                new MarkBookCommand.SetMark(NOON, HEAD, latin(), pupil, Mark.of("3")),
                new MarkBookCommand.SetLevel(
                        NOON, HEAD, latin(), pupil, new SkillId("lire"), Optional.of(MasteryLevel.FRAGILE)),
                new MarkBookCommand.Appreciate(NOON, HEAD, pupil, "Bien."),
                new MarkBookCommand.SetFinalAverage(
                        NOON, HEAD, pupil, new FinalAverage.Given(new BigDecimal("14")), "niveau constaté"),
                new MarkBookCommand.SetPositionnement(NOON, HEAD, pupil, Optional.of(Positionnement.REACHED)),
                new MarkBookCommand.SetSkillLevel(
                        NOON, HEAD, pupil, new SkillId("lire"), Optional.of(MasteryLevel.FRAGILE)));
    }

    private Either<Refusal, ?> attempt(MarkBookId book, MarkBookCommand command) {
        return school.markBooks().carryOut(book, command);
    }

    private void change(ServiceCommand command) {
        done(school.subjects().carryOut(LATIN_AB.service(), command));
    }

    private void nothingIsEntered(Label state) {
        assertThat(commands(ANNE)).allSatisfy(command -> {
            var refusal = attempt(LATIN_AB, command).getLeft();
            assertThat(refusal.rules()).containsExactly("VS-NOT-03");
            assertThat(refusal.reasons()).containsExactly(new NotInUse(LATIN_AB.service(), state));
        });
        var remove = new MarkBookCommand.RemoveEvaluation(NOON, HEAD, latin(), "par erreur");
        assertThat(refused(attempt(LATIN_AB, remove))).containsExactly("markbook.not-in-use");
    }

    @Test
    void nothing_is_entered_in_a_service_that_is_closed_until_it_is_opened_again() {
        evaluate(school, LATIN_AB, OCTOBER, Map.of(ANNE, Mark.of("16")));
        change(new ServiceCommand.Open(EVENING, HEAD));
        change(new ServiceCommand.Close(EVENING, HEAD));

        nothingIsEntered(ServiceState.CLOSED.label());

        change(new ServiceCommand.Reopen(EVENING, HEAD));
        done(school.markBooks().carryOut(LATIN_AB, commands(ANNE).get(0)));
    }

    @Test
    void nothing_is_entered_in_one_that_is_not_evaluated() {
        change(new ServiceCommand.Arrange(EVENING, HEAD, 0, ModaliteElection.F, false));

        nothingIsEntered(Label.of("non évalué", "not evaluated"));
    }

    @Test
    void nothing_is_entered_in_one_that_was_withdrawn() {
        var taught = TwoClasses.taught().stream()
                .filter(row -> !row.matiere().equals(TwoClasses.LATIN.value()))
                .toList();
        var plan = done(school.subjects().plan(HEAD, TwoClasses::matiere, taught, false));
        done(school.subjects().generate(EVENING, HEAD, TwoClasses::matiere, plan));

        nothingIsEntered(ServiceState.WITHDRAWN.label());
    }

    private void semestresForB() {
        var wanted = TwoClasses.periodicity().with(TwoClasses.semestres()).with(B5, SEMESTRES);
        var keep = Set.of(new ClassPeriod(B5, TwoClasses.T1));
        var plan = done(school.periodicity().plan(HEAD, wanted, keep));
        done(school.periodicity().apply(at(OCTOBER, "18:00"), HEAD, plan));
    }

    @Test
    void a_pupil_of_a_group_is_given_nothing_in_a_period_that_the_class_does_not_follow() {
        evaluate(school, LATIN_AB, OCTOBER, Map.of(ANNE, Mark.of("16")));
        semestresForB();

        assertThat(commands(ELOI)).allSatisfy(command -> {
            var refusal = attempt(LATIN_AB, command).getLeft();
            assertThat(refusal.rules()).containsExactly("VS-NOT-04");
            assertThat(refusal.reasons())
                    .containsExactly(new OfOtherPeriods(LATIN_AB.service(), ELOI, "5B", List.of("1er semestre")));
        });
        done(school.markBooks().carryOut(LATIN_AB, commands(ANNE).get(0)));
        evaluate(school, LATIN_S1, NOVEMBER, Map.of(ELOI, Mark.of("6")));
        assertThat(refused(attempt(LATIN_S1, commands(ANNE).get(2)))).containsExactly("markbook.of-other-periods");
    }

    @Test
    void what_was_given_there_before_can_be_taken_away() {
        evaluate(school, LATIN_AB, OCTOBER, Map.of(ELOI, Mark.of("6")));
        done(school.markBooks().carryOut(LATIN_AB, commands(ELOI).get(2)));
        semestresForB();

        done(school.markBooks()
                .carryOut(LATIN_AB, new MarkBookCommand.SetMark(NOON, HEAD, latin(), ELOI, Unscored.EMPTY)));
        done(school.markBooks().carryOut(LATIN_AB, new MarkBookCommand.Appreciate(NOON, HEAD, ELOI, "")));
        assertThat(done(school.markBooks().book(TEACHER, LATIN_AB)).isAbout(ELOI))
                .isFalse();
    }

    @Test
    void those_of_a_class_follow_its_periods_wherever_they_have_gone_since() {
        semestresForB();
        var french = new MarkBookId(FRENCH_B.service(), S1);

        evaluate(school, french, OCTOBER, Map.of(DAVID, Mark.of("18"), ELOI, Mark.of("9")));

        assertThat(refused(attempt(FRENCH_B, commands(ELOI).get(2)))).containsExactly("markbook.of-other-periods");
        assertThat(refused(attempt(FRENCH_B, commands(DAVID).get(2)))).containsExactly("markbook.of-other-periods");
    }
}
