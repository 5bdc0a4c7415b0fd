package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.averages;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.LATIN;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.appreciate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceLine;
import org.ent4j.viescolaire.service.ServiceReason;
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.service.ServicesPlan;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of pupils without an evaluation is work as well: it keeps its service. */
class SubjectServiceTest {

    private static final Instant MORNING = at(COUNCIL, "08:00");

    private final MarkedTerm term = new MarkedTerm();
    private final VieScolaire school = term.school;

    static Stream<MarkBookCommand> withoutAnEvaluation() {
        return Stream.of(
                new MarkBookCommand.Appreciate(MORNING, TEACHER, ANNE, "Très engagée."),
                new MarkBookCommand.SetFinalAverage(
                        MORNING, TEACHER, ANNE, new FinalAverage.Given(new BigDecimal("17")), "niveau constaté"),
                new MarkBookCommand.SetPositionnement(MORNING, TEACHER, ANNE, Optional.of(Positionnement.REACHED)),
                new MarkBookCommand.SetSkillLevel(
                        MORNING, TEACHER, ANNE, new SkillId("lire"), Optional.of(MasteryLevel.FRAGILE)));
    }

    private ServicesPlan withoutLatin() {
        var taught = TwoClasses.taught().stream()
                .filter(row -> !row.matiere().equals(LATIN.value()))
                .toList();
        return done(school.subjects().plan(HEAD, TwoClasses::matiere, taught, false));
    }

    private static ServiceLine latin(ServicesPlan plan) {
        return plan.lines().stream()
                .filter(line -> line.matiere().equals(LATIN.value()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("withoutAnEvaluation")
    void a_service_that_is_taught_no_more_stays_with_it(MarkBookCommand command) {
        done(school.markBooks().carryOut(LATIN_AB, command));
        var before = averages(term.bulletin(ANNE));

        var plan = withoutLatin();

        assertThat(latin(plan).fate()).isEqualTo(Fate.FROZEN);
        assertThat(latin(plan).reasons()).containsExactly(new ServiceReason.KeptForWhatIsWritten(1));
        done(school.subjects().generate(EVENING, HEAD, TwoClasses::matiere, plan));
        assertThat(averages(term.bulletin(ANNE))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("withoutAnEvaluation")
    void a_service_stays_evaluated_for_it(MarkBookCommand command) {
        done(school.markBooks().carryOut(LATIN_AB, command));
        var arrange = new ServiceCommand.Arrange(EVENING, HEAD, 0, ModaliteElection.F, false);

        var attempt = school.subjects().carryOut(LATIN_AB.service(), arrange);

        assertThat(refused(attempt)).containsExactly("service.has-written");
        assertThat(attempt.getLeft().rules()).containsExactly("VS-SRV-06");
    }

    @Test
    void what_was_taken_back_keeps_nothing() {
        appreciate(school, LATIN_AB, ANNE, "Par erreur.");
        appreciate(school, LATIN_AB, ANNE, "");

        done(school.subjects().generate(EVENING, HEAD, TwoClasses::matiere, withoutLatin()));

        assertThat(school.subjects().services().all().get(LATIN_AB.service()).state())
                .isEqualTo(ServiceState.WITHDRAWN);
    }
}
