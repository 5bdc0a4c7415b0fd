package org.ent4j.viescolaire.markbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.ANNE;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.BOOK;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.BOOKS;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.BRUNO;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.CALCULER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.DAVID;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.DEADLINE;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.E1;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.E2;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.E3;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.FRAME;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.NOVEMBER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.OCTOBER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.PERIOD;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.RAISONNER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.STRANGER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.TEACHER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.on;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.refused;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.skill.LevelMaking;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillLevels;
import org.ent4j.viescolaire.skill.SkillPolicy;
import org.junit.jupiter.api.Test;

/** Levels that are set without an evaluation, and dispenses. */
class ByHandTest {

    private static final Optional<MasteryLevel> FRAGILE = Optional.of(MasteryLevel.FRAGILE);
    private static final MarkBookFrame DISPENSING = FRAME.withExemptions(Map.of(
            BRUNO, List.of(new Exemption(new DateRange(OCTOBER, NOVEMBER), Unscored.UNFIT)),
            DAVID, List.of(new Exemption(PERIOD, Unscored.EXEMPT))));

    private MarkBook book = MarkBook.opened(BOOK);

    private void done(MarkBooks books, MarkBookCommand command) {
        book = books.decide(book, command)
                .getOrElseThrow(refusal -> new AssertionError(refusal.reasons()))
                .state();
    }

    private static MarkBookCommand level(Actor by, PersonId pupil, Optional<MasteryLevel> level) {
        return new MarkBookCommand.SetSkillLevel(on(OCTOBER), by, pupil, CALCULER, level);
    }

    @Test
    void a_level_by_hand_needs_no_evaluation_and_wins_over_those_that_were_given() {
        done(BOOKS, level(TEACHER, ANNE, FRAGILE));

        var skills = new SkillLevels(SkillPolicy.usual())
                .skills(BookSkills.of(List.of(book), ANNE), BookSkills.byHand(List.of(book), ANNE));
        assertThat(skills).singleElement().satisfies(each -> {
            assertThat(each.level()).isEqualTo(FRAGILE);
            assertThat(each.making()).isEqualTo(new LevelMaking.OnlyByHand());
        });
        done(BOOKS, level(TEACHER, ANNE, Optional.empty()));
        assertThat(book.skillLevels()).isEmpty();
        assertThat(book.pupils()).isEmpty();
    }

    @Test
    void of_two_levels_in_two_books_the_later_counts() {
        done(BOOKS, level(TEACHER, ANNE, FRAGILE));
        var other = MarkBook.opened(new MarkBookId(BOOK.service(), new SchoolPeriodId("2026-T2")))
                .after(new MarkBookEvent.SkillLevelSet(on(NOVEMBER), TEACHER, ANNE, CALCULER, MasteryLevel.VERY_GOOD));

        assertThat(BookSkills.byHand(List.of(book, other), ANNE)).containsEntry(CALCULER, MasteryLevel.VERY_GOOD);
        assertThat(BookSkills.byHand(List.of(other, book), ANNE)).containsEntry(CALCULER, MasteryLevel.VERY_GOOD);
    }

    @Test
    void who_writes_and_until_when_is_as_for_marks() {
        assertThat(refused(BOOKS.decide(book, level(STRANGER, ANNE, FRAGILE)))).containsExactly("VS-NOT-01");
        var late = new MarkBookCommand.SetSkillLevel(on(DEADLINE.plusDays(1)), TEACHER, ANNE, CALCULER, FRAGILE);
        assertThat(refused(BOOKS.decide(book, late))).containsExactly("VS-NOT-02");
        assertThat(refused(BOOKS.decide(book, level(TEACHER, new PersonId("nobody"), FRAGILE))))
                .containsExactly("VS-NOT-40");
        var others = new MarkBooks(FRAME.withSkills(List.of(RAISONNER)));
        assertThat(refused(others.decide(book, level(TEACHER, ANNE, FRAGILE)))).containsExactly("VS-NOT-44");
    }

    @Test
    void a_new_evaluation_has_the_motif_of_those_who_are_dispensed_on_its_day() {
        var books = new MarkBooks(DISPENSING);
        done(books, new MarkBookCommand.AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER)));
        done(books, new MarkBookCommand.AddEvaluation(on(OCTOBER), TEACHER, test(E2, OCTOBER.minusDays(1))));

        assertThat(book.result(E1, BRUNO).mark()).isEqualTo(Unscored.UNFIT);
        assertThat(book.result(E1, ANNE).isEmpty()).isTrue();
        assertThat(book.results(E1)).as("David is not there yet").hasSize(1);
        assertThat(book.results(E2)).isEmpty();
        done(books, new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, E1, BRUNO, Mark.of("14")));
        assertThat(book.result(E1, BRUNO).mark()).isEqualTo(Mark.of("14"));
    }

    @Test
    void a_dispense_that_comes_after_the_evaluation_is_proposed_and_sets_nothing() {
        done(BOOKS, new MarkBookCommand.AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER)));
        var books = new MarkBooks(DISPENSING);

        assertThat(books.proposed(book, E1)).containsExactly(Map.entry(BRUNO, Unscored.UNFIT));
        assertThat(book.results(E1)).isEmpty();
        done(books, new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, E1, BRUNO, Unscored.UNFIT));
        assertThat(books.proposed(book, E1)).isEmpty();
        assertThat(books.proposed(book, E2)).isEmpty();
    }

    @Property(tries = 200)
    void a_dispense_changes_the_average_of_nobody(@ForAll long seed) {
        var random = new Random(seed);
        var plain = MarkBook.opened(BOOK);
        var dispensing = MarkBook.opened(BOOK);
        for (var id : List.of(E1, E2, E3)) {
            var added = new MarkBookCommand.AddEvaluation(
                    on(OCTOBER), TEACHER, test(id, OCTOBER.plusDays(random.nextInt(50))));
            plain = BOOKS.decide(plain, added).get().state();
            dispensing =
                    new MarkBooks(DISPENSING).decide(dispensing, added).get().state();
            var mark = new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, id, ANNE, Mark.of("" + random.nextInt(21)));
            plain = BOOKS.decide(plain, mark).get().state();
            dispensing = BOOKS.decide(dispensing, mark).get().state();
        }
        var one = BookAverages.of(plain, AveragePolicy.usual(), List.of());
        var other = BookAverages.of(dispensing, AveragePolicy.usual(), List.of());
        for (var pupil : List.of(ANNE, BRUNO, DAVID)) {
            assertThat(other.of(pupil).shown()).isEqualTo(one.of(pupil).shown());
        }
        Statistics.label("somebody is dispensed")
                .collect(!plain.equals(dispensing))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }
}
