package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.LivretTerm.SPORT_A;
import static org.ent4j.viescolaire.LivretTerm.blocking;
import static org.ent4j.viescolaire.LivretTerm.subjects;
import static org.ent4j.viescolaire.MarkedTerm.NOVEMBER;
import static org.ent4j.viescolaire.MarkedTerm.codes;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.appreciate;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.Test;

/** Who is "non noté" in a livret: who has no result, and nobody is to enter one. */
class LivretNotMarkedTest {

    private static final Instant NOON = at(NOVEMBER, "12:00");
    private static final Instant BEFORE_COUNCIL = at(COUNCIL, "08:00");

    private final LivretTerm livrets = new LivretTerm();
    private final VieScolaire school = livrets.school;

    private SubjectReport anne(String subject) {
        return subjects(livrets.livret(), ANNE).get(subject);
    }

    private void place(MarkBookId book) {
        var set = new MarkBookCommand.SetPositionnement(
                BEFORE_COUNCIL, TEACHER, ANNE, Optional.of(Positionnement.REACHED));
        done(school.markBooks().carryOut(book, set));
    }

    private void dispense(MarkBookId book, DateRange days) {
        var request =
                new DispenseRequest(new DispenseId("d"), ANNE, book.service(), days, DispenseKind.UNFIT, "certificat");
        done(school.dispenses().grant(BEFORE_COUNCIL, HEAD, request));
    }

    private void bonus(String mark) {
        var bonus = new EvaluationId("bonus");
        var request = EvaluationRequest.builder()
                .id(bonus)
                .title("Course")
                .type(new EvaluationType("DEVOIR", Label.of("devoir", "test"), false))
                .date(NOVEMBER)
                .kind(EvaluationKind.BONUS)
                .build();
        done(school.markBooks().carryOut(SPORT_A, new MarkBookCommand.AddEvaluation(NOON, TEACHER, request)));
        done(school.markBooks()
                .carryOut(SPORT_A, new MarkBookCommand.SetMark(NOON, TEACHER, bonus, ANNE, Mark.of(mark))));
    }

    @Test
    void among_averages_a_positionnement_is_a_result() {
        livrets.complete();
        livrets.teachSport();
        place(SPORT_A);
        appreciate(school, SPORT_A, ANNE, "Bien.");

        var sport = anne("EPS");

        assertThat(sport.notMarked()).isFalse();
        assertThat(sport.level()).contains(3);
        assertThat(sport.mark()).isEmpty();
    }

    @Test
    void an_average_goes_before_a_positionnement() {
        livrets.complete();
        place(FRENCH_A);

        assertThat(anne("Français").mark()).isPresent();
        assertThat(anne("Français").level()).isEmpty();
    }

    @Test
    void a_dispense_of_a_day_without_evaluation_excuses_from_nothing() {
        livrets.complete();
        livrets.positionnementsOnly();
        dispense(MATHS_A, DateRange.of(COUNCIL));

        assertThat(anne("Mathématiques").notMarked()).isFalse();
        assertThat(codes(line(livrets.term.plan(), ANNE).issues())).contains("edition.positionnement-missing");
    }

    @Test
    void who_was_never_evaluated_is_excused_by_a_dispense_of_all_his_days() {
        livrets.complete();
        livrets.positionnementsOnly();
        livrets.teachSport();
        dispense(SPORT_A, YEAR.range());

        assertThat(anne("EPS").notMarked()).isTrue();
    }

    @Test
    void a_dispense_of_some_days_does_not_excuse_who_was_never_evaluated() {
        livrets.complete();
        livrets.positionnementsOnly();
        livrets.teachSport();
        dispense(SPORT_A, DateRange.of(NOVEMBER));

        assertThat(anne("EPS").notMarked()).isFalse();
    }

    @Test
    void not_marked_by_hand_is_heard_where_there_are_no_averages() {
        livrets.complete();
        livrets.positionnementsOnly();
        var notMarked = new FinalAverage.NotMarked();
        done(school.markBooks()
                .carryOut(
                        FRENCH_A,
                        new MarkBookCommand.SetFinalAverage(BEFORE_COUNCIL, HEAD, ANNE, notMarked, "arrivée tardive")));

        assertThat(anne("Français").notMarked()).isTrue();
    }

    @Test
    void a_bonus_below_half_alone_is_told_and_holds_nothing_up() {
        livrets.complete();
        livrets.teachSport();
        bonus("8");
        livrets.publish();

        var codes = codes(line(livrets.term.plan(), ANNE).issues());

        assertThat(codes).contains("edition.no-mark-counts").doesNotContain("edition.average-missing");
        assertThat(anne("EPS").notMarked()).isTrue();
        assertThat(livrets.livret().anomalies())
                .anySatisfy(each -> assertThat(each.rule()).isEqualTo("VS-EDI-20"));
    }

    @Test
    void a_bonus_below_half_beside_a_missing_mark_leaves_the_average_missing() {
        livrets.complete();
        livrets.teachSport();
        bonus("8");
        var test = new EvaluationId("test");
        var request = EvaluationRequest.builder()
                .id(test)
                .title("Saut")
                .type(new EvaluationType("DEVOIR", Label.of("devoir", "test"), false))
                .date(NOVEMBER)
                .build();
        done(school.markBooks().carryOut(SPORT_A, new MarkBookCommand.AddEvaluation(NOON, TEACHER, request)));
        livrets.publish();

        assertThat(codes(line(livrets.term.plan(), ANNE).issues())).contains("edition.average-missing");
        assertThat(anne("EPS").notMarked()).isFalse();
        assertThat(blocking(livrets.livret())).contains("VS-LSU-41");
    }
}
