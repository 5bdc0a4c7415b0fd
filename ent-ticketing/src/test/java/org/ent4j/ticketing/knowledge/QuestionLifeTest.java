package org.ent4j.ticketing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.knowledge.QuestionFixture.*;
import static org.ent4j.ticketing.knowledge.QuestionState.ANSWERED;
import static org.ent4j.ticketing.knowledge.QuestionState.ASKED;
import static org.ent4j.ticketing.knowledge.QuestionState.PASSED_ON;
import static org.ent4j.ticketing.knowledge.QuestionState.WITHDRAWN;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.knowledge.QuestionLife.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionLifeTest {

    /** All that is allowed; everything else is refused. */
    private static final Map<QuestionState, Map<Move, QuestionState>> ALLOWED = Map.of(
            ASKED, Map.of(Move.ANSWER, ANSWERED, Move.PASS_ON, PASSED_ON, Move.WITHDRAW, WITHDRAWN),
            ANSWERED, Map.of(Move.NOT_HELPED, ASKED),
            PASSED_ON, Map.of(),
            WITHDRAWN, Map.of());

    private static Stream<Arguments> cells() {
        return Stream.of(QuestionState.values())
                .flatMap(state -> Stream.of(Move.values()).map(move -> Arguments.of(state, move)));
    }

    private static Question in(QuestionState state) {
        return switch (state) {
            case ASKED -> asked();
            case ANSWERED -> answered();
            case PASSED_ON -> passedOn();
            case WITHDRAWN -> withdrawn();
        };
    }

    private static Either<Refusal, Outcome<Question, QuestionEvent>> done(Question question, Move move) {
        return switch (move) {
            case ANSWER -> QUESTIONS.answer(question, RUIZ, AT, "Autrement.");
            case PASS_ON -> QUESTIONS.passOn(question, RUIZ, AT, "T-18");
            case NOT_HELPED -> QUESTIONS.notHelped(question, PARENT, AT, "Le lien ne mène nulle part.");
            case WITHDRAW -> QUESTIONS.withdraw(question, PARENT, AT);
        };
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_move_is_allowed_or_refused_as_the_table_says(QuestionState state, Move move) {
        var question = in(state);
        var expected = Optional.ofNullable(ALLOWED.get(state).get(move));

        var decided = done(question, move);

        assertThat(question.state()).isEqualTo(state);
        assertThat(decided.toJavaOptional().map(outcome -> outcome.state().state()))
                .isEqualTo(expected);
        if (expected.isEmpty()) {
            assertThat(decided.getLeft()).isInstanceOf(Refusal.NotInThisState.class);
        } else {
            assertThat(decided.get().events()).hasSize(1);
            assertThat(decided.get().state().version()).isEqualTo(question.version() + 1);
        }
    }

    @Test
    void a_refusal_is_told_in_words() {
        var refusal = QUESTIONS.withdraw(answered(), PARENT, AT).getLeft();

        assertThat(Messages.render(refusal.reasons().get(0), Lang.FR))
                .contains("retirer la question", "répondue", "dire que la réponse n'aide pas");
    }

    @Test
    void an_answer_that_does_not_help_stays_with_its_reason_and_another_may_follow() {
        var again = state(QUESTIONS.notHelped(answered(), PARENT, AT, "Le lien ne mène nulle part."));
        assertThat(again.answer()).isEmpty();
        assertThat(again.answers())
                .extracting(Answer::whyNot)
                .containsExactly(Optional.of("Le lien ne mène nulle part."));

        var then = state(QUESTIONS.answer(again, RUIZ, AT, "Passez me voir."));
        assertThat(then.answers()).hasSize(2);
        assertThat(then.answer().map(Answer::text)).contains("Passez me voir.");
    }
}
