package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.spi.SomeQuestions.SCHOOLS;
import static org.ent4j.ticketing.spi.SomeQuestions.answer;
import static org.ent4j.ticketing.spi.SomeQuestions.answerId;
import static org.ent4j.ticketing.spi.SomeQuestions.answered;
import static org.ent4j.ticketing.spi.SomeQuestions.asked;
import static org.ent4j.ticketing.spi.SomeQuestions.id;
import static org.ent4j.ticketing.spi.SomeQuestions.notHelped;
import static org.ent4j.ticketing.spi.SomeQuestions.passedOn;
import static org.ent4j.ticketing.spi.SomeQuestions.withdrawn;
import static org.ent4j.ticketing.spi.SomeTickets.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.memory.InMemoryKnownAnswers;
import org.ent4j.ticketing.memory.InMemoryQuestions;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is added, and asked, stores of level 0 answer as those in memory do. */
public interface LevelZeroModelContract extends QuestionsContract, KnownAnswersContract {

    int COMMANDS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void questions_are_kept_as_in_memory(long seed) {
        new PlayOfQuestions(questions(), new InMemoryQuestions(), new Random(seed), new HashMap<>()).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void known_answers_are_kept_as_in_memory_and_their_version_says_when_they_change(long seed) {
        new PlayOfAnswers(knownAnswers(), new InMemoryKnownAnswers(), new Random(seed)).run();
    }

    /** What is done to both. */
    record PlayOfQuestions(Questions store, Questions model, Random random, Map<QuestionId, List<QuestionEvent>> kept) {

        private void run() {
            var refused = 0;
            for (var left = COMMANDS; left > 0; left--) {
                refused += add(random.nextInt(12)) ? 0 : 1;
                if (left % 10 == 1) {
                    compare();
                }
            }
            assertThat(refused).isBetween(1, COMMANDS / 2);
            assertThat(kept).hasSizeGreaterThan(9);
        }

        /** Now and then from a journal that is not its own. */
        private boolean add(int number) {
            var journal = new ArrayList<>(kept.getOrDefault(id(number), List.of()));
            if (journal.size() > 1 && random.nextInt(5) == 0) {
                journal.remove(journal.size() - 1);
            }
            var before = journal.size();
            for (var left = 1 + random.nextInt(3); left > 0; left--) {
                journal.add(next(number, journal));
            }
            var fresh = List.copyOf(journal.subList(before, journal.size()));
            var now = Question.replay(journal);
            var answer = store.add(now, fresh);
            assertThat(answer).isEqualTo(model.add(now, fresh));
            if (answer.isRight()) {
                kept.put(id(number), journal);
            }
            return answer.isRight();
        }

        private QuestionEvent next(int number, List<QuestionEvent> journal) {
            var now = at(random.nextInt(5)).plusNanos(random.nextInt(3000));
            if (journal.isEmpty()) {
                return asked(number, SCHOOLS.get(random.nextInt(2)), now);
            }
            return Question.replay(journal).state() == QuestionState.ANSWERED
                    ? notHelped(now)
                    : switch (random.nextInt(4)) {
                        case 0 -> withdrawn(now);
                        case 1 -> passedOn(now, "T-" + random.nextInt(3));
                        default -> answered(now);
                    };
        }

        private void compare() {
            kept.keySet().forEach(each -> assertThat(store.find(each)).isEqualTo(model.find(each)));
            for (var number = 0; number < 3; number++) {
                var ticket = new TicketId("T-" + number);
                assertThat(store.behind(ticket)).isEqualTo(model.behind(ticket));
            }
            for (var school : SCHOOLS) {
                for (var state : QuestionState.values()) {
                    compare(school, state);
                }
                for (var minute = 0; minute < 5; minute++) {
                    var from = at(1).plusNanos(1500);
                    var to = at(minute).plusNanos(1000);
                    assertThat(store.countAsked(Optional.of(school), from, to))
                            .isEqualTo(model.countAsked(Optional.of(school), from, to));
                    assertThat(store.countAsked(Optional.empty(), from, to))
                            .isEqualTo(model.countAsked(Optional.empty(), from, to));
                }
            }
        }

        private void compare(StructureId school, QuestionState state) {
            var size = 1 + random.nextInt(3);
            Optional<Question> after = Optional.empty();
            do {
                var slice = store.list(school, state, after, size);
                assertThat(slice).isEqualTo(model.list(school, state, after, size));
                after = slice.next();
            } while (after.isPresent());
        }
    }

    /** What is done to both. */
    record PlayOfAnswers(KnownAnswers store, KnownAnswers model, Random random) {

        private void run() {
            var changes = 0;
            for (var left = COMMANDS; left > 0; left--) {
                var before = versions();
                var answers = answers(model);
                command(random.nextInt(8));
                assertThat(answers(store)).isEqualTo(answers(model));
                var after = versions();
                for (var school = 0; school < SCHOOLS.size(); school++) {
                    var isChanged = !answers.get(school).equals(answers(model).get(school));
                    changes += isChanged ? 1 : 0;
                    assertThat(after.get(school) > before.get(school)).isEqualTo(isChanged);
                    assertThat(after.get(school)).isGreaterThanOrEqualTo(before.get(school));
                }
            }
            assertThat(changes).isBetween(COMMANDS / 3, 2 * COMMANDS - 5);
        }

        private List<Long> versions() {
            return SCHOOLS.stream().map(store::version).toList();
        }

        private static List<List<KnownAnswer>> answers(KnownAnswers of) {
            return SCHOOLS.stream().map(of::of).toList();
        }

        private void command(int number) {
            var id = answerId(number);
            switch (random.nextInt(6)) {
                case 0 -> assertThat(store.share(id)).isEqualTo(model.share(id));
                case 1 -> assertThat(store.remove(id)).isEqualTo(model.remove(id));
                case 2, 3 -> {
                    var isHelp = random.nextBoolean();
                    assertThat(store.note(id, isHelp)).isEqualTo(model.note(id, isHelp));
                }
                default -> {
                    var school = random.nextInt(4) == 0
                            ? Optional.<StructureId>empty()
                            : Optional.of(SCHOOLS.get(random.nextInt(2)));
                    var answer = answer(number).withSchool(school).withHelped(random.nextInt(3));
                    assertThat(store.keep(answer)).isEqualTo(model.keep(answer));
                }
            }
        }
    }
}
