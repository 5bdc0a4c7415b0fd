package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.spi.SomeQuestions.SCHOOL;
import static org.ent4j.ticketing.spi.SomeQuestions.SCHOOLS;
import static org.ent4j.ticketing.spi.SomeQuestions.answer;
import static org.ent4j.ticketing.spi.SomeQuestions.answerId;
import static org.ent4j.ticketing.spi.SomeTickets.at;
import static org.ent4j.ticketing.spi.Together.together;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.request.CategoryId;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link KnownAnswers} keeps. */
public interface KnownAnswersContract {

    StructureId ELSEWHERE = SCHOOLS.get(1);

    /** Empty. */
    KnownAnswers knownAnswers();

    @Test
    default void an_answer_comes_back_as_it_was_to_the_microsecond_and_is_not_kept_twice() {
        var answers = knownAnswers();
        var full = KnownAnswer.builder()
                .id(answerId(1))
                .school(SCHOOL)
                .category(new CategoryId("ENT/AUTHENTIFICATION"))
                .product("COMPTE")
                .question("Où est \u2028 \"l'appel\" ? 😀")
                .answer("Là")
                .at(at(1).plusNanos(1999))
                .helped(3)
                .notHelped(2)
                .build();

        assertThat(answers.keep(full)).isTrue();
        assertThat(answers.keep(answer(1))).isFalse();

        assertThat(answers.find(answerId(1))).contains(full.withAt(at(1).plusNanos(1000)));
        assertThat(answers.find(answerId(2))).isEmpty();
    }

    @Test
    default void a_school_has_its_own_and_those_of_all_in_the_order_of_their_ids() {
        var answers = knownAnswers();
        answers.keep(answer(3));
        answers.keep(answer(1).withSchool(Optional.empty()));
        answers.keep(answer(2).withSchool(Optional.of(ELSEWHERE)));

        assertThat(answers.of(SCHOOL)).extracting(KnownAnswer::id).containsExactly(answerId(1), answerId(3));
        assertThat(answers.of(ELSEWHERE)).extracting(KnownAnswer::id).containsExactly(answerId(1), answerId(2));
        assertThat(answers.of(new StructureId("9990003Z")))
                .extracting(KnownAnswer::id)
                .containsExactly(answerId(1));
    }

    @Test
    default void a_shared_answer_is_for_all_schools_with_what_was_said_of_it() {
        var answers = knownAnswers();
        answers.keep(answer(1));
        answers.note(answerId(1), true);
        var shared = answer(1).withSchool(Optional.empty()).withHelped(1);

        assertThat(answers.share(answerId(1))).contains(shared);
        assertThat(answers.share(answerId(1))).contains(shared);
        assertThat(answers.share(answerId(2))).isEmpty();

        assertThat(answers.of(ELSEWHERE)).containsExactly(shared);
    }

    @Test
    default void what_readers_say_is_counted_and_what_is_removed_is_gone() {
        var answers = knownAnswers();
        answers.keep(answer(1));

        assertThat(answers.note(answerId(1), true)).contains(answer(1).withHelped(1));
        assertThat(answers.note(answerId(1), false))
                .contains(answer(1).withHelped(1).withNotHelped(1));
        assertThat(answers.note(answerId(2), true)).isEmpty();
        assertThat(answers.remove(answerId(1))).isTrue();
        assertThat(answers.remove(answerId(1))).isFalse();

        assertThat(answers.find(answerId(1))).isEmpty();
        assertThat(answers.note(answerId(1), true)).isEmpty();
        assertThat(answers.of(SCHOOL)).isEmpty();
    }

    @Test
    default void the_version_goes_up_when_something_changes_for_the_school_and_only_then() {
        var answers = knownAnswers();
        answers.keep(answer(2).withSchool(Optional.of(ELSEWHERE)));
        var here = answers.version(SCHOOL);
        var there = answers.version(ELSEWHERE);

        answers.keep(answer(1));
        assertThat(answers.version(SCHOOL)).isGreaterThan(here);
        assertThat(answers.version(ELSEWHERE)).isEqualTo(there);
        here = answers.version(SCHOOL);

        answers.keep(answer(1));
        answers.note(answerId(9), true);
        answers.remove(answerId(9));
        assertThat(answers.version(SCHOOL)).isEqualTo(here);

        answers.share(answerId(1));
        assertThat(answers.version(SCHOOL)).isGreaterThan(here);
        assertThat(answers.version(ELSEWHERE)).isGreaterThan(there);
    }

    @Test
    default void of_many_who_keep_count_and_share_at_once_nothing_is_lost() throws Exception {
        var answers = knownAnswers();
        for (var round = 0; round < 4; round++) {
            var number = round;
            var before = answers.version(SCHOOL);
            var kept = together(4, any -> answers.keep(answer(number)));
            assertThat(kept).containsOnlyOnce(true);

            together(
                    4,
                    writer -> IntStream.range(0, 5)
                            .mapToObj(each -> each == 3 && writer == 0
                                    ? answers.share(answerId(number))
                                    : answers.note(answerId(number), writer % 2 == 0))
                            .toList());

            assertThat(answers.find(answerId(number)))
                    .contains(answer(number)
                            .withSchool(Optional.empty())
                            .withHelped(9)
                            .withNotHelped(10));
            assertThat(answers.version(SCHOOL)).isGreaterThanOrEqualTo(before + 21);
        }
    }
}
