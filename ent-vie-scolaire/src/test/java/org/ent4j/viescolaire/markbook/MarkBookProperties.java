package org.ent4j.viescolaire.markbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBookCommand.AddEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.Appreciate;
import org.ent4j.viescolaire.markbook.MarkBookCommand.ChangeEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.DropFinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand.RemoveEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetFinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetLevel;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetMark;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetPositionnement;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetSkillLevel;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;

/** Whatever people enter in whatever order. */
class MarkBookProperties {

    private static final List<Actor> ACTORS =
            List.of(TEACHER, TEACHER, TEACHER, TEACHER, PRINCIPAL_A, HEAD, STRANGER, CPE, MOTHER);
    private static final List<PersonId> PEOPLE = List.of(ANNE, ANNE, BRUNO, CHLOE, DAVID, new PersonId("nobody"));
    private static final List<EvaluationId> IDS = List.of(E1, E1, E2, E3);
    private static final int COMMANDS = 60;

    /** What pupils have, followed without looking at the code: the points, or the name of the status. */
    private static final class Model {
        private final Map<String, String> marks = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();

        void follow(MarkBookEvent event) {
            if (event instanceof MarkBookEvent.MarkSet set) {
                assertThat(marks.put(
                                set.evaluation() + "/" + set.pupil(), set.mark().toString()))
                        .isNull();
            } else if (event instanceof MarkBookEvent.MarkCorrected set) {
                assertThat(marks.put(
                                set.evaluation() + "/" + set.pupil(), set.mark().toString()))
                        .isEqualTo(set.before().toString());
            } else if (event instanceof MarkBookEvent.MarkCleared set) {
                assertThat(marks.remove(set.evaluation() + "/" + set.pupil()))
                        .isEqualTo(set.before().toString());
            } else if (event instanceof MarkBookEvent.EvaluationRemoved removed) {
                marks.keySet().removeIf(key -> key.startsWith(removed.evaluation() + "/"));
            } else if (event instanceof MarkBookEvent.Appreciated said) {
                texts.put(said.pupil().value(), said.text());
            }
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(random.nextInt(6) == 0 ? 110 : 90));
    }

    private static EvaluationRequest request(Random random) {
        var in = AssessedIn.values()[random.nextInt(3)];
        return test(any(IDS, random), day(random))
                .withAssessedIn(in)
                .withSkills(in.hasSkills() ? List.of(CALCULER, RAISONNER) : List.of())
                .withOutOf(BigDecimal.valueOf(random.nextInt(8) == 0 ? 0 : 10 + 10 * random.nextInt(2)))
                .withCoefficient(BigDecimal.valueOf(random.nextInt(8) - 1));
    }

    private static Mark mark(Random random) {
        return random.nextBoolean()
                ? new Mark.Scored(BigDecimal.valueOf(random.nextInt(44), 0).divide(BigDecimal.valueOf(2)))
                : Unscored.values()[random.nextInt(Unscored.values().length)];
    }

    private static MarkBookCommand command(Random random) {
        var at = on(day(random));
        var by = any(ACTORS, random);
        var pupil = any(PEOPLE, random);
        var id = any(IDS, random);
        return switch (random.nextInt(27)) {
            case 0, 1, 2 -> new AddEvaluation(at, by, request(random));
            case 3, 4 -> new ChangeEvaluation(at, by, request(random));
            case 5 -> new RemoveEvaluation(at, by, id, random.nextBoolean() ? "" : "doublon");
            case 6 -> new Appreciate(at, by, pupil, "Bien. ".repeat(random.nextInt(130)));
            case 7 -> new SetFinalAverage(at, by, pupil, average(random), random.nextBoolean() ? "oral" : "");
            case 8 -> new DropFinalAverage(at, by, pupil);
            case 9, 24 -> new SetPositionnement(at, by, pupil, positionnement(random));
            case 10, 11, 12, 13 -> new SetLevel(at, by, id, pupil, CALCULER, level(random));
            case 25, 26 -> new SetSkillLevel(at, by, pupil, CALCULER, level(random));
            default -> new SetMark(at, by, id, pupil, mark(random));
        };
    }

    private static FinalAverage average(Random random) {
        return random.nextBoolean()
                ? new FinalAverage.NotMarked()
                : new FinalAverage.Given(BigDecimal.valueOf(random.nextInt(24)));
    }

    private static Optional<Positionnement> positionnement(Random random) {
        return Positionnement.numbered(random.nextInt(3));
    }

    private static Optional<MasteryLevel> level(Random random) {
        return MasteryLevel.numbered(random.nextInt(5));
    }

    @Property(tries = 600)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_book_again(@ForAll long seed) {
        var random = new Random(seed);
        var book = MarkBook.opened(BOOK);
        var journal = new ArrayList<MarkBookEvent>();
        var model = new Model();
        var refused = 0;
        for (var count = 0; count < COMMANDS; count++) {
            var before = book;
            var command = command(random);
            var outcome = BOOKS.decide(book, command);
            if (outcome.isLeft()) {
                refused++;
                assertThat(refused(outcome)).isNotEmpty();
                continue;
            }
            outcome.get().events().forEach(model::follow);
            outcome.get().events().forEach(event -> assertThat(event.by()).isEqualTo(command.by()));
            journal.addAll(outcome.get().events());
            book = outcome.get().state();
            if (outcome.get().events().isEmpty()) {
                assertThat(book).isEqualTo(before);
            } else {
                assertThat(BOOKS.decide(book, command)
                                .map(again -> again.events().isEmpty())
                                .getOrElse(true))
                        .isTrue();
            }
            check(book, model);
        }
        assertThat(MarkBook.replay(BOOK, journal)).isEqualTo(book);
        assertThat(book.version()).isEqualTo(journal.size());
        cover(book, journal, refused);
    }

    private static void check(MarkBook book, Model model) {
        var found = new HashMap<String, String>();
        for (var evaluation : book.evaluations().values()) {
            assertThat(PERIOD.contains(evaluation.date())).isTrue();
            for (var each : book.results(evaluation.id()).entrySet()) {
                check(evaluation, each.getKey(), each.getValue());
                each.getValue()
                        .given()
                        .ifPresent(given -> found.put(
                                evaluation.id() + "/" + each.getKey(),
                                given.value().toString()));
            }
        }
        assertThat(found).isEqualTo(model.marks);
        book.appreciations()
                .forEach((pupil, text) -> assertThat(text.value())
                        .isEqualTo(model.texts.get(pupil.value()))
                        .hasSizeLessThanOrEqualTo(600));
    }

    private static void check(Evaluation evaluation, PersonId pupil, Result result) {
        assertThat(result.isEmpty()).isFalse();
        assertThat(evaluation.weighing().isOver(result.mark())).isFalse();
        assertThat(PUPILS.includes(pupil, evaluation.date())).isTrue();
        assertThat(evaluation.skills()).containsAll(result.levels().keySet());
        if (!evaluation.assessedIn().hasMarks()) {
            assertThat(result.mark()).isInstanceOf(Unscored.class);
        }
    }

    private static void cover(MarkBook book, List<MarkBookEvent> journal, int refused) {
        for (var type : MarkBookEvent.class.getPermittedSubclasses()) {
            Statistics.label(type.getSimpleName())
                    .collect(journal.stream().anyMatch(type::isInstance))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        }
        Statistics.label("refused")
                .collect(refused > 10)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
        Statistics.label("marks at the end")
                .collect(book.results().values().stream().mapToInt(Map::size).sum() > 2)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    @Property(tries = 300)
    void families_see_nothing_early_and_never_a_zero_that_nobody_gave(@ForAll long seed) {
        var random = new Random(seed);
        var book = MarkBook.opened(BOOK);
        for (var count = 0; count < COMMANDS; count++) {
            book = BOOKS.decide(book, command(random))
                    .map(outcome -> outcome.state())
                    .getOrElse(book);
        }
        var day = day(random);
        var hidden = 0;
        for (var pupil : List.of(ANNE, BRUNO, CHLOE, DAVID)) {
            var view = FamilyView.of(book, pupil, day, PUPILS, Visibility.usual());
            hidden += book.evaluations().size() - view.evaluations().size();
            for (var seen : view.evaluations()) {
                var result = book.result(seen.id(), pupil);
                assertThat(book.evaluation(seen.id()).orElseThrow().visibleFrom())
                        .isBeforeOrEqualTo(day);
                assertThat(seen.mark()).isEqualTo(result.given().map(Written::value));
                assertThat(seen.levels().keySet()).isEqualTo(result.levels().keySet());
                assertThat(seen.mark()).isNotEqualTo(Optional.of(Unscored.EMPTY));
            }
            assertThat(view.appreciation()).isEmpty();
        }
        Statistics.label("something hidden")
                .collect(hidden > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }
}
