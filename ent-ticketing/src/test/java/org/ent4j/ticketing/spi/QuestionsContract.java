package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.spi.SomeQuestions.SCHOOL;
import static org.ent4j.ticketing.spi.SomeQuestions.SCHOOLS;
import static org.ent4j.ticketing.spi.SomeQuestions.answered;
import static org.ent4j.ticketing.spi.SomeQuestions.asked;
import static org.ent4j.ticketing.spi.SomeQuestions.id;
import static org.ent4j.ticketing.spi.SomeQuestions.kept;
import static org.ent4j.ticketing.spi.SomeQuestions.notHelped;
import static org.ent4j.ticketing.spi.SomeQuestions.passedOn;
import static org.ent4j.ticketing.spi.SomeQuestions.question;
import static org.ent4j.ticketing.spi.SomeQuestions.withdrawn;
import static org.ent4j.ticketing.spi.SomeTickets.at;
import static org.ent4j.ticketing.spi.Together.together;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionEvent.Answered;
import org.ent4j.ticketing.knowledge.QuestionEvent.Asked;
import org.ent4j.ticketing.knowledge.QuestionEvent.NotHelped;
import org.ent4j.ticketing.knowledge.QuestionEvent.PassedOn;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.RandomValues;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Questions} keeps. */
public interface QuestionsContract {

    /** Empty. */
    Questions questions();

    @Test
    default void a_question_comes_back_as_its_events_make_it_whatever_they_say() {
        var questions = questions();
        for (var seed = 0; seed < 20; seed++) {
            var values = new RandomValues(seed);
            var enquiry = new Enquiry(
                    SCHOOL, Optional.of(values.any(CategoryId.class)), Optional.of("P"), values.any(String.class));
            var asked = new Asked(at(1).plusNanos(1), values.any(PersonId.class), id(seed), enquiry);
            List<QuestionEvent> journal = List.of(
                    asked,
                    values.any(Answered.class),
                    values.any(NotHelped.class),
                    values.any(Answered.class),
                    values.any(NotHelped.class),
                    values.any(PassedOn.class));

            assertThat(questions.add(Question.replay(journal), journal)).isEqualTo(Either.right(6));

            assertThat(questions.find(id(seed))).contains(Question.replay(journal));
        }
        assertThat(questions.find(id(99))).isEmpty();
    }

    @Test
    default void what_somebody_asked_is_found_the_last_first_wherever_he_did() {
        var questions = questions();
        kept(questions, asked(1, SCHOOL, at(1)), answered(at(5)));
        kept(questions, asked(2, SCHOOLS.get(1), at(3)));
        kept(questions, asked(3, SCHOOL, at(3)));

        assertThat(questions.askedBy(SomeQuestions.PARENT, 20))
                .extracting(Question::id)
                .containsExactly(id(2), id(3), id(1));
        assertThat(questions.askedBy(SomeQuestions.PARENT, 1))
                .extracting(Question::id)
                .containsExactly(id(2));
        assertThat(questions.askedBy(SomeQuestions.RUIZ, 20)).as("who answered").isEmpty();
        assertThatThrownBy(() -> questions.askedBy(SomeQuestions.PARENT, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void what_is_added_to_a_question_that_is_not_as_it_was_is_not_kept() {
        var questions = questions();
        kept(questions, asked(1), answered(at(2)));

        var late = withdrawn(at(3));
        assertThat(questions.add(question(asked(1), late), List.of(late)))
                .isEqualTo(Either.left(new SupersededQuestion(id(1), 1, 2)));
        assertThat(questions.add(question(asked(1)), List.of(asked(1))))
                .isEqualTo(Either.left(new SupersededQuestion(id(1), 0, 2)));
        assertThat(questions.add(question(asked(2), late), List.of(late)))
                .isEqualTo(Either.left(new SupersededQuestion(id(2), 1, 0)));

        assertThat(questions.find(id(1))).contains(question(asked(1), answered(at(2))));
        assertThat(questions.find(id(2))).isEmpty();
    }

    @Test
    default void nothing_is_no_addition_and_more_than_all_is_none() {
        var questions = questions();
        var one = question(asked(1));

        assertThatThrownBy(() -> questions.add(one, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> questions.add(one, List.of(asked(1), asked(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void those_of_a_school_in_a_state_are_listed_slice_by_slice_the_oldest_first() {
        var questions = questions();
        for (var number : List.of(4, 2, 5, 1, 3)) {
            kept(questions, asked(number, SCHOOL, at(number / 2)));
        }
        kept(questions, asked(6, SCHOOLS.get(1), at(0)));
        kept(questions, asked(7, SCHOOL, at(0)), answered(at(1)));
        kept(questions, asked(8, SCHOOL, at(0).plusNanos(999)));

        assertThat(listed(questions, QuestionState.ASKED, 2)).containsExactly(id(1), id(8), id(2), id(3), id(4), id(5));
        assertThat(listed(questions, QuestionState.ASKED, 6)).hasSize(6);
        assertThat(listed(questions, QuestionState.ANSWERED, 1)).containsExactly(id(7));
        assertThat(questions
                        .list(SCHOOL, QuestionState.WITHDRAWN, Optional.empty(), 1)
                        .next())
                .isEmpty();
        assertThatThrownBy(() -> questions.list(SCHOOL, QuestionState.ASKED, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<QuestionId> listed(Questions questions, QuestionState state, int size) {
        var ids = new ArrayList<QuestionId>();
        Optional<Question> after = Optional.empty();
        do {
            var slice = questions.list(SCHOOL, state, after, size);
            assertThat(slice.questions()).hasSizeLessThanOrEqualTo(size);
            slice.questions().forEach(each -> ids.add(each.id()));
            after = slice.next();
        } while (after.isPresent());
        return ids;
    }

    @Test
    default void those_asked_in_a_time_are_counted_as_what_became_of_them() {
        var questions = questions();
        kept(questions, asked(1), answered(at(9)));
        kept(questions, asked(2), answered(at(9)), notHelped(at(9)), answered(at(9)));
        kept(questions, asked(3), passedOn(at(9), "T-1"));
        kept(questions, asked(4, SCHOOLS.get(1), at(4)), withdrawn(at(9)));
        kept(questions, asked(5));

        assertThat(questions.countAsked(Optional.empty(), at(1), at(6)))
                .isEqualTo(Map.of(
                        QuestionState.ANSWERED, 2,
                        QuestionState.PASSED_ON, 1,
                        QuestionState.WITHDRAWN, 1,
                        QuestionState.ASKED, 1));
        assertThat(questions.countAsked(Optional.of(SCHOOL), at(2), at(5)))
                .isEqualTo(Map.of(QuestionState.ANSWERED, 1, QuestionState.PASSED_ON, 1));
        assertThat(questions.countAsked(Optional.of(SCHOOLS.get(1)), at(5), at(9)))
                .isEmpty();
    }

    @Test
    default void a_question_is_found_by_its_ticket() {
        var questions = questions();
        var one = kept(questions, asked(1), passedOn(at(2), "T-17"));
        kept(questions, asked(2));

        assertThat(questions.behind(new TicketId("T-17"))).contains(one);
        assertThat(questions.behind(new TicketId("T-18"))).isEmpty();
    }

    @Test
    default void of_many_who_begin_or_go_on_with_the_same_question_one_does() throws Exception {
        var questions = questions();
        for (var round = 0; round < 5; round++) {
            var asked = asked(round);
            var began = together(4, any -> questions.add(question(asked), List.of(asked)));
            assertThat(began).filteredOn(Either::isRight).hasSize(1);

            var events = IntStream.range(0, 4)
                    .<QuestionEvent>mapToObj(each -> each % 2 == 0 ? withdrawn(at(9)) : passedOn(at(9), "T-" + each))
                    .toList();
            var went = together(4, each -> questions.add(question(asked, events.get(each)), List.of(events.get(each))));

            assertThat(went).filteredOn(Either::isRight).hasSize(1);
            assertThat(went)
                    .filteredOn(Either::isLeft)
                    .containsOnly(Either.left(new SupersededQuestion(id(round), 1, 2)));
            var winner = went.indexOf(Either.<SupersededQuestion, Integer>right(1));
            assertThat(questions.find(id(round))).contains(question(asked, events.get(winner)));
        }
    }
}
