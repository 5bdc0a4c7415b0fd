package org.ent4j.viescolaire.markbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBookCommand.AddEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.Appreciate;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetFinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetLevel;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetMark;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.junit.jupiter.api.Test;

class FamilyViewTest {

    private static final LocalDate LATER = OCTOBER.plusDays(7);

    private MarkBook book = MarkBook.opened(BOOK);

    private void done(MarkBookCommand command) {
        book = BOOKS.decide(book, command)
                .getOrElseThrow(refusal -> new AssertionError(refusal.reasons()))
                .state();
    }

    private void marked(EvaluationId id, PersonId pupil, Mark mark) {
        done(new SetMark(on(OCTOBER), TEACHER, id, pupil, mark));
    }

    private FamilyView seen(PersonId pupil, LocalDate day, Visibility visibility) {
        return FamilyView.of(book, pupil, day, PUPILS, visibility);
    }

    private FamilyEvaluation first(Visibility visibility) {
        return seen(ANNE, LATER, visibility).evaluations().get(0);
    }

    @Test
    void a_mark_is_seen_from_its_day_on_and_not_the_day_before() {
        done(new AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER).withVisibleFrom(LATER)));
        marked(E1, ANNE, Mark.of("0"));

        assertThat(seen(ANNE, LATER.minusDays(1), Visibility.usual()).evaluations())
                .isEmpty();
        assertThat(first(Visibility.usual()).mark()).contains(Mark.of("0"));
        assertThat(seen(ANNE, LATER, Visibility.usual().withoutMarks()).evaluations())
                .isEmpty();
    }

    @Test
    void an_empty_mark_is_nothing_and_a_status_is_seen() {
        done(new AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER)));
        marked(E1, BRUNO, Unscored.ABSENT);

        assertThat(first(Visibility.usual()).mark()).isEmpty();
        assertThat(seen(BRUNO, LATER, Visibility.usual()).evaluations().get(0).mark())
                .contains(Unscored.ABSENT);
    }

    @Test
    void an_evaluation_of_before_a_pupil_came_is_not_the_pupils() {
        done(new AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER)));

        assertThat(seen(DAVID, LAST, Visibility.usual()).evaluations()).isEmpty();
        assertThat(seen(ANNE, LAST, Visibility.usual()).evaluations()).hasSize(1);
    }

    @Test
    void figures_of_few_marks_would_give_another_pupil_away() {
        done(new AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER).withCoefficient(BigDecimal.valueOf(2))));
        marked(E1, ANNE, Mark.of("12"));
        marked(E1, BRUNO, Mark.of("15.5"));
        marked(E1, CHLOE, Unscored.ABSENT_ZERO);

        assertThat(first(Visibility.usual()).details().orElseThrow().figures()).isEmpty();
        assertThat(first(Visibility.usual().withoutDetails()).details()).isEmpty();
        var three = Visibility.usual().withFewestForFigures(3);
        var details = first(three).details().orElseThrow();
        assertThat(details.coefficient()).isEqualTo("2");
        assertThat(details.figures())
                .contains(new EvaluationFigures(3, new BigDecimal("9.17"), BigDecimal.ZERO, new BigDecimal("15.5")));
    }

    @Test
    void levels_alone_are_seen_without_marks_and_why_there_are_none() {
        done(new AddEvaluation(on(OCTOBER), TEACHER, inBoth(E1, OCTOBER)));
        marked(E1, ANNE, Mark.of("12"));
        marked(E1, BRUNO, Unscored.UNFIT);
        done(new SetLevel(on(OCTOBER), TEACHER, E1, ANNE, CALCULER, Optional.of(MasteryLevel.FRAGILE)));
        var levels = Visibility.usual().withoutMarks();

        assertThat(first(levels).mark()).isEmpty();
        assertThat(first(levels).levels()).containsEntry(CALCULER, MasteryLevel.FRAGILE);
        assertThat(seen(BRUNO, LATER, levels).evaluations().get(0).mark()).contains(Unscored.UNFIT);
        assertThat(first(Visibility.usual().withoutLevels()).levels()).isEmpty();
    }

    @Test
    void what_stands_on_the_bulletin_is_seen_when_it_is_published() {
        done(new Appreciate(on(OCTOBER), TEACHER, ANNE, "Bon trimestre."));
        done(new SetFinalAverage(on(OCTOBER), TEACHER, ANNE, new FinalAverage.NotMarked(), "absente"));
        var published = Visibility.usual().withBulletinFrom(LATER);

        assertThat(seen(ANNE, LATER, Visibility.usual()).appreciation()).isEmpty();
        assertThat(seen(ANNE, LATER.minusDays(1), published).finalAverage()).isEmpty();
        assertThat(seen(ANNE, LATER, published).appreciation()).contains("Bon trimestre.");
        assertThat(seen(ANNE, LATER, published).finalAverage()).contains(new FinalAverage.NotMarked());
        assertThat(seen(BRUNO, LATER, published).appreciation()).isEmpty();
    }

    @Test
    void where_no_mark_counts_there_are_no_figures() {
        assertThat(EvaluationFigures.of(List.of(Unscored.ABSENT, Unscored.EMPTY)))
                .isEmpty();
    }
}
