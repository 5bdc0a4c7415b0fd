package org.ent4j.viescolaire.markbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
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
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.Test;

class MarkBookTest {

    private final List<MarkBookEvent> journal = new ArrayList<>();
    private MarkBookFrame frame = FRAME;

    private MarkBook book() {
        return MarkBook.replay(BOOK, journal);
    }

    private List<MarkBookEvent> done(MarkBookCommand command) {
        var outcome = new MarkBooks(frame)
                .decide(book(), command)
                .getOrElseThrow(refusal -> new AssertionError(refusal.reasons()));
        journal.addAll(outcome.events());
        assertThat(book()).isEqualTo(outcome.state());
        return outcome.events();
    }

    private List<String> refusedFor(MarkBookCommand command) {
        return refused(new MarkBooks(frame).decide(book(), command));
    }

    private static AddEvaluation adding(EvaluationRequest request) {
        return new AddEvaluation(on(OCTOBER), TEACHER, request);
    }

    private static SetMark marking(PersonId pupil, Mark mark) {
        return new SetMark(on(NOVEMBER), TEACHER, E1, pupil, mark);
    }

    private static SetMark marking(Actor by, LocalDate day, PersonId pupil) {
        return new SetMark(on(day), by, E1, pupil, Mark.of("12"));
    }

    private static SetLevel levelling(PersonId pupil, Optional<MasteryLevel> level) {
        return new SetLevel(on(NOVEMBER), TEACHER, E1, pupil, CALCULER, level);
    }

    @Test
    void a_mark_is_set_corrected_and_cleared_with_who_and_when() {
        done(adding(test(E1, OCTOBER)));
        var set = done(marking(ANNE, Mark.of("12.5")));
        var corrected = done(marking(ANNE, Mark.of("13")));
        var cleared = done(marking(ANNE, Unscored.EMPTY));

        assertThat(set).containsExactly(new MarkBookEvent.MarkSet(on(NOVEMBER), TEACHER, E1, ANNE, Mark.of("12.5")));
        assertThat(corrected)
                .containsExactly(new MarkBookEvent.MarkCorrected(
                        on(NOVEMBER), TEACHER, E1, ANNE, Mark.of("12.5"), Mark.of("13")));
        assertThat(cleared)
                .containsExactly(new MarkBookEvent.MarkCleared(on(NOVEMBER), TEACHER, E1, ANNE, Mark.of("13")));
        assertThat(book().result(E1, ANNE)).isEqualTo(Result.none());
        done(marking(BRUNO, Mark.of("9")));
        done(new RemoveEvaluation(on(NOVEMBER), TEACHER, E1, "doublon"));
        var removed = new MarkBookEvent.EvaluationRemoved(on(NOVEMBER), TEACHER, E1, "doublon");
        assertThat(MarkHistory.of(journal, E1, ANNE))
                .containsExactly(set.get(0), corrected.get(0), cleared.get(0), removed);
        assertThat(MarkHistory.of(journal, E1, DAVID)).isEmpty();
        assertThat(MarkHistory.of(journal, E2, ANNE)).isEmpty();
    }

    @Test
    void what_is_so_already_does_not_happen_again() {
        done(adding(test(E1, OCTOBER)));
        done(marking(ANNE, Mark.of("12.50")));

        assertThat(done(marking(ANNE, Mark.of("12.5")))).isEmpty();
        assertThat(done(marking(BRUNO, Unscored.EMPTY))).isEmpty();
        assertThat(done(new ChangeEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER))))
                .isEmpty();
        assertThat(done(new Appreciate(on(OCTOBER), TEACHER, ANNE, "  "))).isEmpty();
        assertThat(done(new DropFinalAverage(on(OCTOBER), TEACHER, ANNE))).isEmpty();
    }

    @Test
    void a_status_takes_the_place_of_a_mark_and_of_levels_and_the_other_way_round() {
        done(adding(inBoth(E1, OCTOBER)));
        done(marking(ANNE, Mark.of("12")));
        done(levelling(ANNE, Optional.of(MasteryLevel.FRAGILE)));
        var absent = done(marking(ANNE, Unscored.ABSENT));

        assertThat(absent)
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("LevelCleared", "MarkCorrected");
        assertThat(book().result(E1, ANNE).levels()).isEmpty();
        var level = done(levelling(ANNE, Optional.of(MasteryLevel.VERY_GOOD)));
        assertThat(level)
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("MarkCleared", "LevelSet");
        assertThat(book().result(E1, ANNE).mark()).isEqualTo(Unscored.EMPTY);
        done(marking(ANNE, Mark.of("3")));
        assertThat(book().result(E1, ANNE).levels()).containsOnlyKeys(CALCULER);
        assertThat(done(levelling(ANNE, Optional.empty()))).hasSize(1);
    }

    @Test
    void a_result_with_a_status_and_levels_cannot_even_be_made() {
        var status = new Written<Mark>(Unscored.ABSENT, on(OCTOBER), TEACHER);
        var level = new Written<>(MasteryLevel.FRAGILE, on(OCTOBER), TEACHER);
        var empty = new Written<Mark>(Unscored.EMPTY, on(OCTOBER), TEACHER);

        assertThatThrownBy(() -> new Result(Optional.of(status), new TreeMap<>(Map.of(CALCULER, level))))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Result(Optional.of(empty), new TreeMap<>()))
                .hasMessageContaining("Maybe");
    }

    @Test
    void a_result_takes_a_level_in_the_place_of_a_status() {
        var level = new Written<>(MasteryLevel.FRAGILE, on(OCTOBER), TEACHER);
        var absent = Result.none().with(new Written<Mark>(Unscored.ABSENT, on(OCTOBER), TEACHER));

        assertThat(absent.with(CALCULER, level).mark()).isEqualTo(Unscored.EMPTY);
        assertThat(absent.with(CALCULER, level).levels()).containsOnlyKeys(CALCULER);
    }

    @Test
    void a_mark_over_its_scale_is_refused_with_the_pupil_and_the_service() {
        done(adding(test(E1, OCTOBER).withOutOf(BigDecimal.TEN)));
        done(marking(ANNE, Mark.of("10.0")));
        var refusal = BOOKS.decide(book(), marking(BRUNO, Mark.of("10.01"))).getLeft();

        assertThat(refusal.rules()).containsExactly("VS-NOT-32");
        assertThat(refusal.reasons())
                .containsExactly(new MarkRules.MarkOver(
                        BOOK.service(), BRUNO, "Contrôle e1", new BigDecimal("10.01"), BigDecimal.TEN));
    }

    @Test
    void of_a_table_of_marks_all_is_done_that_is_not_refused() {
        done(new MarkBookCommand.AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER)));
        var fine = new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, E1, ANNE, Mark.of("12"));
        var over = new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, E1, BRUNO, Mark.of("21"));
        var better = new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, E1, ANNE, Mark.of("13"));

        var entries = new MarkBooks(frame).decide(book(), List.of(fine, over, better));

        assertThat(entries.events()).hasSize(2);
        assertThat(entries.book().result(E1, ANNE).mark()).isEqualTo(Mark.of("13"));
        assertThat(entries.book().result(E1, BRUNO).mark()).isEqualTo(Unscored.EMPTY);
        assertThat(entries.refused()).containsOnlyKeys(over);
        assertThat(entries.book()).isEqualTo(MarkBook.replay(BOOK, with(entries.events())));
    }

    private List<MarkBookEvent> with(List<MarkBookEvent> more) {
        return Stream.concat(journal.stream(), more.stream()).toList();
    }

    @Test
    void an_evaluation_that_is_wrong_in_several_ways_says_all_of_them() {
        var wrong = test(E1, LAST.plusDays(1))
                .withTitle(" ")
                .withCoefficient(new BigDecimal("-0.5"))
                .withOutOf(BigDecimal.ZERO)
                .withAssessedIn(AssessedIn.BOTH);

        assertThat(refusedFor(adding(wrong)))
                .containsExactly("VS-NOT-12", "VS-NOT-13", "VS-NOT-14", "VS-NOT-15", "VS-NOT-16");
        assertThat(refusedFor(adding(test(E1, OCTOBER).withSkills(List.of(CALCULER)))))
                .containsExactly("VS-NOT-16");
        done(adding(test(E1, LAST).withCoefficient(BigDecimal.ZERO)));
        assertThat(refusedFor(adding(test(E1, FIRST)))).containsExactly("VS-NOT-11");
    }

    @Test
    void numbers_longer_than_people_write_them_are_refused_at_once() {
        for (var number : List.of("1e99999999", "1e-99999999", "0.0000001", "1234567", "1." + "0".repeat(60))) {
            var request = test(E1, OCTOBER).withCoefficient(new BigDecimal(number));
            assertThat(refusedFor(adding(request))).containsExactly("VS-NOT-22");
        }
        done(adding(test(E1, OCTOBER).withOutOf(new BigDecimal("123456.123456"))));
        assertThat(refusedFor(marking(ANNE, Mark.of("1e-99999999")))).containsExactly("VS-NOT-35");
        assertThat(refusedFor(marking(ANNE, Mark.of("1e99999999")))).containsExactly("VS-NOT-32", "VS-NOT-35");
        var tiny = new FinalAverage.Given(new BigDecimal("1e-99999999"));
        assertThat(refusedFor(new SetFinalAverage(on(NOVEMBER), TEACHER, ANNE, tiny, "oral")))
                .containsExactly("VS-NOT-43");
    }

    @Test
    void a_sous_matiere_is_one_of_the_service() {
        var oral = new SousMatiereId("oral");
        assertThat(refusedFor(adding(test(E1, OCTOBER).withSousMatiere(oral)))).containsExactly("VS-NOT-21");

        frame = FRAME.withSousMatieres(List.of(oral));
        done(adding(test(E1, OCTOBER).withSousMatiere(oral)));
        assertThat(book().weighings().get(0).sousMatiere()).contains(oral);
    }

    @Test
    void a_pupil_who_came_later_or_left_before_has_no_mark() {
        done(adding(test(E1, LocalDate.of(2026, 10, 20))));

        assertThat(refusedFor(marking(DAVID, Mark.of("12")))).containsExactly("VS-NOT-30");
        assertThat(refusedFor(marking(CHLOE, Unscored.ABSENT))).containsExactly("VS-NOT-31");
        assertThat(refusedFor(marking(new PersonId("nobody"), Mark.of("12")))).containsExactly("VS-NOT-30");
        assertThat(refusedFor(new Appreciate(on(OCTOBER), TEACHER, new PersonId("nobody"), "Bien")))
                .containsExactly("VS-NOT-40");
    }

    @Test
    void a_pupil_who_left_afterwards_keeps_and_gets_marks_of_before() {
        done(adding(test(E1, OCTOBER)));

        done(marking(CHLOE, Mark.of("15")));
        done(new Appreciate(on(NOVEMBER), TEACHER, CHLOE, "Bon début d'année."));
    }

    @Test
    void only_those_of_the_service_the_professeur_principal_and_the_head_write() {
        done(adding(test(E1, OCTOBER)));

        for (var other : List.of(STRANGER, CPE, MOTHER)) {
            assertThat(refusedFor(marking(other, NOVEMBER, ANNE))).contains("VS-NOT-01");
        }
        done(marking(PRINCIPAL_A, NOVEMBER, ANNE));
        done(marking(HEAD, NOVEMBER, BRUNO));
        done(adding(test(E2, NOVEMBER)));
        var ofDavid = new SetMark(on(NOVEMBER), PRINCIPAL_A, E2, DAVID, Mark.of("12"));
        assertThat(refusedFor(ofDavid)).containsExactly("VS-NOT-01");
    }

    @Test
    void somebody_who_replaces_the_teacher_writes_on_these_days_only() {
        done(adding(test(E1, OCTOBER)));
        frame = FRAME.withTeachers(new Belonging(
                Map.of(TEACHER.person(), List.of(PERIOD), STRANGER.person(), List.of(DateRange.of(NOVEMBER)))));

        done(marking(STRANGER, NOVEMBER, ANNE));
        assertThat(refusedFor(marking(STRANGER, NOVEMBER.plusDays(1), BRUNO))).containsExactly("VS-NOT-01");
    }

    @Test
    void a_pupil_is_no_teacher_even_with_the_id_of_one() {
        done(adding(test(E1, OCTOBER)));
        var pupil = new Actor(TEACHER.person(), Capacity.ELEVE);

        assertThat(refusedFor(marking(pupil, NOVEMBER, ANNE))).contains("VS-NOT-01", "VS-NOT-02");
    }

    @Test
    void after_the_deadline_only_the_head_and_the_professeur_principal_write() {
        done(adding(test(E1, OCTOBER)));
        done(marking(TEACHER, DEADLINE, ANNE));
        var late = DEADLINE.plusDays(1);

        assertThat(refusedFor(marking(TEACHER, late, BRUNO))).containsExactly("VS-NOT-02");
        done(marking(PRINCIPAL_A, late, BRUNO));
        done(marking(HEAD, late, BRUNO));
        assertThat(refusedFor(new Appreciate(on(late), TEACHER, ANNE, "Bien"))).containsExactly("VS-NOT-02");
    }

    @Test
    void a_class_that_is_unlocked_for_a_time_is_open_to_its_teachers_and_the_other_is_not() {
        done(adding(test(E1, OCTOBER)));
        done(adding(test(E2, NOVEMBER)));
        var late = DEADLINE.plusDays(1);
        frame = FRAME.withLocks(
                Map.of(A3, EntryLock.of(DEADLINE).unlocking(EntryRole.ENSEIGNANT, late), B3, EntryLock.of(DEADLINE)));

        done(marking(TEACHER, late, ANNE));
        assertThat(refusedFor(marking(TEACHER, late.plusDays(1), ANNE))).containsExactly("VS-NOT-02");
        assertThat(refusedFor(new SetMark(on(late), TEACHER, E2, DAVID, Mark.of("9"))))
                .containsExactly("VS-NOT-02");
        done(new AddEvaluation(on(late), TEACHER, test(E3, NOVEMBER)));
        assertThat(refusedFor(new ChangeEvaluation(on(late), TEACHER, test(E3, OCTOBER))))
                .containsExactly("VS-NOT-02");
    }

    @Test
    void a_change_of_an_evaluation_loses_nothing_that_was_given() {
        done(adding(inBoth(E1, OCTOBER)));
        done(marking(CHLOE, Mark.of("15")));
        done(levelling(ANNE, Optional.of(MasteryLevel.FRAGILE)));

        var wanted = inBoth(E1, NOVEMBER).withOutOf(BigDecimal.TEN).withSkills(List.of(RAISONNER));
        assertThat(refusedFor(new ChangeEvaluation(on(NOVEMBER), TEACHER, wanted)))
                .containsExactly("VS-NOT-17", "VS-NOT-18", "VS-NOT-19");
        var skillsAlone = inBoth(E1, OCTOBER).withAssessedIn(AssessedIn.SKILLS);
        assertThat(refusedFor(new ChangeEvaluation(on(NOVEMBER), TEACHER, skillsAlone)))
                .containsExactly("VS-NOT-18");
        done(new ChangeEvaluation(on(NOVEMBER), TEACHER, inBoth(E1, OCTOBER).withCoefficient(BigDecimal.TEN)));
        assertThat(book().weighings().get(0).coefficient()).isEqualTo("10");
        assertThat(refusedFor(new ChangeEvaluation(on(NOVEMBER), TEACHER, test(E2, OCTOBER))))
                .containsExactly("VS-NOT-10");
    }

    @Test
    void an_evaluation_goes_with_its_marks_and_then_says_why() {
        done(adding(test(E1, OCTOBER)));
        done(adding(test(E2, OCTOBER)));
        done(new RemoveEvaluation(on(OCTOBER), TEACHER, E2, ""));
        done(marking(ANNE, Mark.of("15")));

        assertThat(refusedFor(new RemoveEvaluation(on(OCTOBER), TEACHER, E1, " ")))
                .containsExactly("VS-NOT-20");
        assertThat(refusedFor(new RemoveEvaluation(on(OCTOBER), TEACHER, E2, "doublon")))
                .containsExactly("VS-NOT-10");
        done(new RemoveEvaluation(on(OCTOBER), TEACHER, E1, "sujet divulgué"));
        assertThat(book().evaluations()).isEmpty();
        assertThat(book().results()).isEmpty();
    }

    @Test
    void skills_alone_have_levels_and_statuses_and_no_marks() {
        done(adding(inBoth(E1, OCTOBER).withAssessedIn(AssessedIn.SKILLS)));

        assertThat(book().weighings().get(0).counts()).isFalse();
        assertThat(refusedFor(marking(ANNE, Mark.of("15")))).containsExactly("VS-NOT-33");
        done(marking(ANNE, Unscored.EXEMPT));
        done(levelling(BRUNO, Optional.of(MasteryLevel.SATISFACTORY)));
        done(adding(test(E2, OCTOBER)));
        var stray = new SetLevel(on(OCTOBER), TEACHER, E2, ANNE, CALCULER, Optional.of(MasteryLevel.FRAGILE));
        assertThat(refusedFor(stray)).containsExactly("VS-NOT-34");
    }

    @Test
    void formative_marks_are_given_and_never_count() {
        done(adding(test(E1, OCTOBER).withType(FORMATIVE)));
        done(marking(ANNE, Mark.of("4")));

        assertThat(average(ANNE).shown().isThere()).isFalse();
    }

    @Test
    void an_appreciation_over_its_limit_is_refused_and_never_cut() {
        var longest = "é".repeat(599) + "😀";
        done(new Appreciate(on(OCTOBER), TEACHER, ANNE, longest + "  "));

        assertThat(book().appreciations())
                .hasEntrySatisfying(ANNE, said -> assertThat(said.value()).isEqualTo(longest));
        assertThat(refusedFor(new Appreciate(on(OCTOBER), TEACHER, ANNE, longest + "!")))
                .containsExactly("VS-NOT-41");
        assertThat(book().appreciations())
                .hasEntrySatisfying(ANNE, said -> assertThat(said.value()).isEqualTo(longest));
        done(new Appreciate(on(OCTOBER), TEACHER, ANNE, ""));
        assertThat(book().appreciations()).isEmpty();
    }

    private PupilAverage average(PersonId pupil) {
        return BookAverages.of(book(), AveragePolicy.usual(), List.of()).of(pupil);
    }

    @Test
    void a_final_average_stands_in_the_place_of_the_other_and_says_why() {
        done(adding(test(E1, OCTOBER)));
        done(marking(ANNE, Mark.of("8")));
        done(marking(BRUNO, Mark.of("14")));
        var given = new FinalAverage.Given(new BigDecimal("10"));
        assertThat(refusedFor(new SetFinalAverage(on(NOVEMBER), TEACHER, ANNE, given, " ")))
                .containsExactly("VS-NOT-42");
        var over = new FinalAverage.Given(new BigDecimal("20.5"));
        assertThat(refusedFor(new SetFinalAverage(on(NOVEMBER), TEACHER, ANNE, over, "oral")))
                .containsExactly("VS-NOT-43");
        done(new SetFinalAverage(on(NOVEMBER), TEACHER, ANNE, given, "oral de rattrapage"));

        assertThat(average(ANNE).shown().french()).isEqualTo("10,0");
        assertThat(average(ANNE).account().average().french()).isEqualTo("8,0");
        done(new SetFinalAverage(on(NOVEMBER), HEAD, ANNE, new FinalAverage.NotMarked(), "absente tout le trimestre"));
        assertThat(average(ANNE).shown().french()).isEqualTo("NN");
        var figures = BookAverages.of(book(), AveragePolicy.usual(), List.of()).figures(List.of(ANNE, BRUNO, DAVID));
        assertThat(figures.average().french()).isEqualTo("14,0");
        done(new DropFinalAverage(on(NOVEMBER), TEACHER, ANNE));
        assertThat(average(ANNE).shown().french()).isEqualTo("8,0");
    }

    @Test
    void a_positionnement_set_by_hand_stays_until_it_is_dropped() {
        done(new SetPositionnement(on(OCTOBER), TEACHER, ANNE, Optional.of(Positionnement.REACHED)));
        assertThat(book().positionnements())
                .hasEntrySatisfying(ANNE, set -> assertThat(set.value()).isEqualTo(Positionnement.REACHED));

        done(new SetPositionnement(on(OCTOBER), TEACHER, ANNE, Optional.empty()));
        assertThat(book().positionnements()).isEmpty();
    }

    @Test
    void evaluations_come_by_their_dates() {
        done(adding(test(E1, NOVEMBER)));
        done(adding(test(E3, OCTOBER)));
        done(adding(test(E2, OCTOBER)));

        assertThat(book().inOrder()).extracting(Evaluation::id).containsExactly(E2, E3, E1);
        assertThat(book().marks(ANNE))
                .hasSize(3)
                .allSatisfy((id, mark) -> assertThat(mark).isEqualTo(Unscored.EMPTY));
    }

    @Test
    void two_books_never_share_a_journal() {
        var one = new MarkBookId(new EvaluationServiceId("a/b"), new SchoolPeriodId("c"));
        var other = new MarkBookId(new EvaluationServiceId("a"), new SchoolPeriodId("b/c"));

        assertThat(one.journal()).isNotEqualTo(other.journal());
    }

    @Test
    void an_evaluation_weighs_as_itself() {
        var builder = Evaluation.builder()
                .id(new EvaluationId("other"))
                .service(BOOK.service())
                .period(BOOK.period())
                .title("x")
                .type(TEST)
                .date(OCTOBER)
                .weighing(test(E1, OCTOBER).in(BOOK).weighing())
                .assessedIn(AssessedIn.MARKS)
                .visibleFrom(OCTOBER);

        assertThatThrownBy(builder::build).hasMessageContaining("Maybe");
    }

    @Test
    void everybody_has_one_role_or_none() {
        assertThat(EntryRole.of(PRINCIPAL_A, Set.of(PRINCIPAL_A.person()))).contains(EntryRole.PROFESSEUR_PRINCIPAL);
        assertThat(EntryRole.of(PRINCIPAL_A, Set.of())).contains(EntryRole.ENSEIGNANT);
        assertThat(EntryRole.of(HEAD, Set.of(HEAD.person()))).contains(EntryRole.DIRECTION);
        assertThat(EntryRole.of(CPE, Set.of())).contains(EntryRole.VIE_SCOLAIRE);
        assertThat(EntryRole.of(MOTHER, Set.of(MOTHER.person()))).isEmpty();
    }

    @Test
    void direction_is_never_locked_out_and_what_is_unlocked_is_locked_again() {
        var lock = EntryLock.of(DEADLINE).unlocking(EntryRole.ENSEIGNANT, LAST);

        assertThat(lock.isOpen(EntryRole.ENSEIGNANT, LAST)).isTrue();
        assertThat(lock.isOpen(EntryRole.ENSEIGNANT, LAST.plusDays(1))).isFalse();
        assertThat(lock.relocking(EntryRole.ENSEIGNANT)).isEqualTo(EntryLock.of(DEADLINE));
        assertThat(lock.isOpen(EntryRole.DIRECTION, LocalDate.MAX)).isTrue();
        assertThatThrownBy(() -> lock.locking(EntryRole.DIRECTION, LAST)).hasMessageContaining("Maybe");
    }
}
