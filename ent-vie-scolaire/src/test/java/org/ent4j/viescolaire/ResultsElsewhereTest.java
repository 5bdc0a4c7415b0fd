package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.DAY;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.OCTOBER;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.ELOI;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_B;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.S1;
import static org.ent4j.viescolaire.TwoClasses.SEMESTRES;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.evaluate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.edition.EditionReason.ResultsElsewhere;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a pupil was given and no bulletin says is told. */
class ResultsElsewhereTest {

    private static final Instant MORNING = at(COUNCIL, "08:00");

    private final MarkedTerm term = new MarkedTerm();
    private final VieScolaire school = term.school;

    static Stream<MarkBookCommand> withoutAnEvaluation() {
        return Stream.of(
                new MarkBookCommand.Appreciate(MORNING, TEACHER, DAVID, "Très engagé."),
                new MarkBookCommand.SetFinalAverage(
                        MORNING, TEACHER, DAVID, new FinalAverage.Given(new BigDecimal("17")), "niveau constaté"),
                new MarkBookCommand.SetPositionnement(MORNING, TEACHER, DAVID, Optional.of(Positionnement.REACHED)),
                new MarkBookCommand.SetSkillLevel(
                        MORNING, TEACHER, DAVID, new SkillId("lire"), Optional.of(MasteryLevel.FRAGILE)));
    }

    private List<String> elsewhere(ClassRef schoolClass, SchoolPeriodId period, PersonId pupil) {
        var plan = done(school.bulletins().plan(HEAD, schoolClass, period, DAY));
        return line(plan, pupil).issues().stream()
                .flatMap(each ->
                        each.reason() instanceof ResultsElsewhere told ? told.services().stream() : Stream.empty())
                .toList();
    }

    private void semestresForB() {
        var wanted = TwoClasses.periodicity().with(TwoClasses.semestres()).with(B5, SEMESTRES);
        var plan = done(school.periodicity().plan(HEAD, wanted, Set.of(new ClassPeriod(B5, T1))));
        done(school.periodicity().apply(at(OCTOBER, "18:00"), HEAD, plan));
    }

    @Test
    void nothing_is_told_of_who_has_all_results_on_the_bulletin() {
        term.mark();

        assertThat(elsewhere(A5, T1, ANNE)).isEmpty();
        assertThat(elsewhere(B5, T1, ELOI)).isEmpty();
        assertThat(elsewhere(A5, T1, DAVID)).containsExactly("Français 5B");
    }

    @ParameterizedTest
    @MethodSource("withoutAnEvaluation")
    void what_was_said_of_a_pupil_in_the_class_before_is_told_too(MarkBookCommand command) {
        done(school.markBooks().carryOut(FRENCH_B, command));

        assertThat(elsewhere(A5, T1, DAVID)).containsExactly("Français 5B");
    }

    @Test
    void results_in_a_service_that_was_withdrawn_are_told() {
        evaluate(school, LATIN_AB, OCTOBER, Map.of(ANNE, Mark.of("17")));
        var latin = school.subjects().services().find(LATIN_AB.service()).orElseThrow();
        term.journals.append(
                SCHOOL,
                List.of(new Addition(
                        ServiceEvent.journal(latin.id()),
                        latin.version(),
                        List.of(new ServiceEvent.Withdrawn(EVENING, HEAD)),
                        Set.of(),
                        Optional.empty())));

        assertThat(elsewhere(A5, T1, ANNE)).containsExactly("Latin LATIN");
    }

    @Test
    void results_in_a_period_of_another_system_are_told_with_their_period() {
        evaluate(school, LATIN_AB, OCTOBER, Map.of(ANNE, Mark.of("17"), ELOI, Mark.of("6")));
        semestresForB();

        assertThat(elsewhere(B5, S1, ELOI)).containsExactly("Latin LATIN, 1er trimestre");
        assertThat(elsewhere(A5, T1, ANNE)).isEmpty();
    }
}
