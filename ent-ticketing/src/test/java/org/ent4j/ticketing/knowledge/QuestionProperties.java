package org.ent4j.ticketing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.knowledge.QuestionFixture.*;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.knowledge.QuestionEvent.Answered;
import org.ent4j.ticketing.knowledge.QuestionEvent.NotHelped;
import org.ent4j.ticketing.knowledge.QuestionEvent.PassedOn;

/** Whatever people do in whatever order. */
class QuestionProperties {

    private static final List<PersonId> PEOPLE = List.of(PARENT, RUIZ, CPE);

    private static Either<Refusal, Outcome<Question, QuestionEvent>> something(
            Question question, Random random, Instant at) {
        var by = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var text = random.nextInt(5) == 0 ? " " : "texte";
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> QUESTIONS.answer(question, by, at, text);
            case 3 -> QUESTIONS.passOn(question, by, at, text);
            case 4 -> QUESTIONS.withdraw(question, by, at);
            default -> QUESTIONS.notHelped(question, by, at, text);
        };
    }

    /** What may be said of an event without a look at the code that made it. */
    private static void check(QuestionEvent event, Instant at) {
        var isOfAsker = !(event instanceof Answered || event instanceof PassedOn);
        assertThat(event.by().equals(PARENT)).isEqualTo(isOfAsker);
        assertThat(event.at()).isEqualTo(at);
        if (event.by().equals(CPE)) {
            assertThat(at)
                    .isAfterOrEqualTo(MONDAY.plusDays(1).atStartOfDay(ZONE).toInstant());
        }
    }

    @Property(tries = 500)
    void a_journal_makes_the_same_question_again_and_ends_once(@ForAll Random random) {
        var question = asked();
        var journal = new ArrayList<QuestionEvent>(
                QUESTIONS.ask(ID, PARENT, AT, LOST).get().events());
        var ended = false;
        var refused = 0;
        for (var count = 0; count < 15; count++) {
            var at = AT.plusSeconds(count * 10_800L);
            var decided = something(question, random, at);
            if (decided.isLeft()) {
                refused++;
                assertThat(decided.getLeft().reasons()).isNotEmpty();
                continue;
            }
            assertThat(ended).isFalse();
            decided.get().events().forEach(event -> check(event, at));
            journal.addAll(decided.get().events());
            question = decided.get().state();
            ended = QuestionLife.TABLE.isFinal(question.state());
        }
        assertThat(Question.replay(journal)).isEqualTo(question);
        assertThat(question.version()).isEqualTo(journal.size());
        assertThat(question.answer().isPresent()).isEqualTo(question.state() == QuestionState.ANSWERED);
        assertThat(question.answers()).hasSize((int)
                journal.stream().filter(Answered.class::isInstance).count());
        assertThat(question.ticket().isPresent()).isEqualTo(question.state() == QuestionState.PASSED_ON);
        cover(question, journal, refused);
    }

    private static void cover(Question question, List<QuestionEvent> journal, int refused) {
        Statistics.label("ends").collect(question.state()).coverage(coverage -> {
            for (var state : QuestionState.values()) {
                coverage.check(state).percentage(share -> share > 3);
            }
        });
        Statistics.label("opened again")
                .collect(journal.stream().anyMatch(NotHelped.class::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
        Statistics.label("refused")
                .collect(refused > 5)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }
}
