package org.ent4j.viescolaire.cahier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.cahier.CahierFixture.*;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.cahier.SeanceCommand.AddWork;
import org.ent4j.viescolaire.cahier.SeanceCommand.CancelLesson;
import org.ent4j.viescolaire.cahier.SeanceCommand.Mark;
import org.ent4j.viescolaire.cahier.SeanceCommand.PlaceLesson;
import org.ent4j.viescolaire.cahier.SeanceCommand.Publish;
import org.ent4j.viescolaire.cahier.SeanceCommand.RemoveWork;
import org.ent4j.viescolaire.cahier.SeanceCommand.ReviseWork;
import org.ent4j.viescolaire.cahier.SeanceCommand.Stamp;
import org.ent4j.viescolaire.cahier.SeanceCommand.Withdraw;
import org.ent4j.viescolaire.cahier.SeanceCommand.Write;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.rights.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeancesTest {

    private final List<SeanceEvent> journal = new ArrayList<>();

    @BeforeEach
    void begun() {
        journal.clear();
        journal.addAll(
                CAHIER.begin(at("08:00"), TEACHER, S1, lesson(), CONTENT).get().events());
    }

    private Seance seance() {
        return Seance.replay(journal);
    }

    private int done(SeanceCommand command) {
        var outcome = CAHIER.decide(seance(), command, PUPILS)
                .getOrElseThrow(refusal -> new AssertionError(refusal.reasons()));
        journal.addAll(outcome.events());
        assertThat(seance()).isEqualTo(outcome.state());
        return outcome.events().size();
    }

    private void published(TravailAFaire... works) {
        for (var work : works) {
            done(new AddWork(at("11:00"), TEACHER, work));
        }
        done(new Publish(at("11:00"), TEACHER, at("11:00")));
    }

    private List<String> refused(SeanceCommand command) {
        return refused(CAHIER.decide(seance(), command, PUPILS));
    }

    static List<String> refused(Either<Refusal, ?> answer) {
        var refusal = answer.getLeft();
        refusal.reasons().forEach(SeancesTest::hasASentence);
        return refusal instanceof Refusal.Broken
                ? refusal.rules()
                : refusal.reasons().stream().map(Reason::code).toList();
    }

    static void hasASentence(Reason reason) {
        assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "[");
        assertThat(Messages.render(reason, Lang.EN)).doesNotContain("{", "[");
    }

    @Test
    void nobody_but_a_teacher_of_the_lesson_writes_and_publishes() {
        for (var other : List.of(COLLEAGUE, CPE, HEAD, INSPECTOR, MOTHER, PUPIL)) {
            assertThat(refused(CAHIER.begin(at("08:00"), other, S1, lesson(), CONTENT)))
                    .containsExactly("VS-CDT-01");
            assertThat(refused(new Write(at("12:00"), other, CONTENT))).containsExactly("VS-CDT-01");
            assertThat(refused(new AddWork(at("12:00"), other, after("w1")))).containsExactly("VS-CDT-01");
            assertThat(refused(new Publish(at("12:00"), other, at("12:00")))).containsExactly("VS-CDT-01");
        }
        assertThat(Standing.isUncertain(SeanceRules.ITS_TEACHERS_WRITE)).isTrue();
    }

    @Test
    void a_title_has_50_characters_at_most_and_is_not_blank() {
        assertThat(done(new Write(at("12:00"), TEACHER, CONTENT.withTitle("x".repeat(50)))))
                .isEqualTo(1);
        assertThat(refused(new Write(at("12:00"), TEACHER, CONTENT.withTitle("x".repeat(51)))))
                .containsExactly("VS-CDT-03");
        assertThat(refused(new Write(at("12:00"), TEACHER, CONTENT.withTitle(" "))))
                .containsExactly("VS-CDT-03");
    }

    @Test
    void families_see_it_from_the_moment_of_publication_on_and_never_the_annotation() {
        assertThat(FamilySeance.of(seance(), at("12:00"))).isEmpty();
        done(new Publish(at("12:00"), TEACHER, at(1, "08:00")));

        assertThat(FamilySeance.of(seance(), at(1, "07:59"))).isEmpty();
        assertThat(seance().isScheduled(at(1, "07:59"))).isTrue();
        assertThat(seance().isScheduled(at(1, "08:00"))).isFalse();
        var seen = FamilySeance.of(seance(), at(1, "08:00")).orElseThrow();
        assertThat(seen.text()).isEqualTo("<p>Démonstration</p>");
        assertThat(seen.toString()).doesNotContain("Bruno");
        assertThat(Arrays.stream(FamilySeance.class.getRecordComponents())
                        .map(component -> component.getType().getSimpleName()))
                .doesNotContain("SeanceContent", "Seance");
    }

    @Test
    void families_do_not_see_it_from_a_moment_in_the_past() {
        assertThat(refused(new Publish(at("12:00"), TEACHER, at("11:59")))).containsExactly("VS-CDT-04");
    }

    @Test
    void what_was_withdrawn_is_seen_by_no_family_and_can_be_published_again() {
        published(after("w1"));
        assertThat(refused(CAHIER.decide(
                        Seance.builder()
                                .id(S1)
                                .lesson(lesson())
                                .content(CONTENT)
                                .build(),
                        new Withdraw(at("12:00"), TEACHER),
                        PUPILS)))
                .containsExactly("state.not-now");
        done(new Withdraw(at("12:00"), TEACHER));

        assertThat(FamilySeance.of(seance(), at("13:00"))).isEmpty();
        assertThat(FamilyAgenda.of(List.of(seance()), ANNE, at("13:00")).days()).isEmpty();
        assertThat(refused(new Mark(at("13:00"), PUPIL, W1, ANNE, true))).containsExactly("state.not-now");
        done(new Publish(at("14:00"), TEACHER, at("14:00")));
        assertThat(FamilySeance.of(seance(), at("14:00"))).isPresent();
    }

    @Test
    void work_is_refused_for_all_its_reasons_at_once() {
        var late = after("w1").withTitle("").withType("PUNITION").withDue(LocalDate.of(2027, 9, 1));

        assertThat(refused(new AddWork(at("11:00"), TEACHER, late)))
                .containsExactly("VS-CDT-10", "VS-CDT-11", "VS-CDT-14");
    }

    @Test
    void work_is_due_on_the_day_of_the_lesson_or_not_before_it() {
        assertThat(refused(new AddWork(at("11:00"), TEACHER, before("w1").withDue(MONDAY.plusDays(1)))))
                .containsExactly("VS-CDT-12");
        assertThat(refused(new AddWork(at("11:00"), TEACHER, before("w1").withDueLesson("l2"))))
                .containsExactly("VS-CDT-12");
        assertThat(refused(new AddWork(at("11:00"), TEACHER, after("w1").withDue(MONDAY.minusDays(1)))))
                .containsExactly("VS-CDT-13");
        assertThat(done(new AddWork(at("11:00"), TEACHER, after("w1").withDue(MONDAY))))
                .isEqualTo(1);
        assertThat(done(new AddWork(at("11:00"), TEACHER, before("w2")))).isEqualTo(1);
    }

    @Test
    void work_without_a_due_date_or_that_takes_no_time_is_no_work() {
        var builder = TravailAFaire.builder()
                .id(W1)
                .moment(TravailMoment.AFTER_THE_LESSON)
                .type("LECON")
                .title("x");

        assertThatThrownBy(builder::build).hasMessageContaining("due");
        assertThatThrownBy(() -> after("w1").withEstimated(Duration.ZERO)).hasMessageContaining("Maybe");
    }

    @Test
    void a_work_is_added_once_and_what_is_not_there_is_neither_revised_nor_removed() {
        assertThat(refused(new ReviseWork(at("11:00"), TEACHER, after("w1")))).containsExactly("VS-CDT-16");
        assertThat(refused(new RemoveWork(at("11:00"), TEACHER, W1))).containsExactly("VS-CDT-16");
        done(new AddWork(at("11:00"), TEACHER, after("w1")));

        assertThat(refused(new AddWork(at("11:00"), TEACHER, after("w1")))).containsExactly("VS-CDT-15");
        assertThat(done(new ReviseWork(at("11:00"), TEACHER, after("w1")))).isZero();
        assertThat(done(new ReviseWork(at("11:00"), TEACHER, after("w1").withTitle("Exercice 3"))))
                .isEqualTo(1);
        assertThat(seance().works()).extracting(TravailAFaire::title).containsExactly("Exercice 3");
    }

    @Test
    void the_pupil_says_himself_that_his_work_is_done_and_a_second_time_nothing_happens() {
        published(after("w1"));

        assertThat(done(new Mark(at("18:00"), PUPIL, W1, ANNE, true))).isEqualTo(1);
        assertThat(done(new Mark(at("18:05"), PUPIL, W1, ANNE, true))).isZero();
        assertThat(seance().done()).containsEntry(new DoneMark(W1, ANNE), at("18:00"));
        assertThat(seance().isDone(W1, BRUNO)).isFalse();
        assertThat(done(new Mark(at("18:10"), PUPIL, W1, ANNE, false))).isEqualTo(1);
        assertThat(done(new Mark(at("18:15"), PUPIL, W1, ANNE, false))).isZero();
        assertThat(seance().isDone(W1, ANNE)).isFalse();
    }

    @Test
    void nobody_says_it_for_the_pupil_unless_the_school_lets_guardians() {
        published(after("w1"));
        for (var other : List.of(OTHER_PUPIL, MOTHER, TEACHER)) {
            assertThat(refused(new Mark(at("18:00"), other, W1, ANNE, true))).containsExactly("VS-CDT-20");
        }
        var lets = new CahierDeTextes(new CahierPolicy(PARIS, 50, POLICY.types(), true, POLICY.archives()), GUARDIANS);

        assertThat(lets.decide(seance(), new Mark(at("18:00"), MOTHER, W1, ANNE, true), PUPILS)
                        .isRight())
                .isTrue();
        assertThat(refused(lets.decide(seance(), new Mark(at("18:00"), MOTHER, W1, BRUNO, true), PUPILS)))
                .containsExactly("VS-CDT-20");
    }

    @Test
    void a_pupil_marks_work_of_his_own_class_that_he_can_see() {
        done(new AddWork(at("11:00"), TEACHER, after("w1")));
        done(new Publish(at("11:00"), TEACHER, at("17:00")));

        assertThat(refused(new Mark(at("16:00"), PUPIL, W1, ANNE, true))).containsExactly("VS-CDT-22");
        assertThat(refused(new Mark(at("18:00"), PUPIL, new TravailId("w9"), ANNE, true)))
                .containsExactly("VS-CDT-16");
        assertThat(refused(CAHIER.decide(seance(), new Mark(at("18:00"), PUPIL, W1, ANNE, true), Set.of(BRUNO))))
                .containsExactly("VS-CDT-21");
    }

    @Test
    void a_work_that_is_removed_takes_its_marks_and_its_doubt_with_it() {
        published(after("w1"));
        done(new Mark(at("18:00"), PUPIL, W1, ANNE, true));
        done(new CancelLesson(at("18:00"), CPE, "l2"));
        done(new RemoveWork(at("18:00"), TEACHER, W1));

        assertThat(seance().done()).isEmpty();
        assertThat(seance().doubts()).isEmpty();
        assertThat(seance().works()).isEmpty();
    }

    @Test
    void a_cancelled_lesson_keeps_what_was_written() {
        published(before("w1"));
        done(new CancelLesson(at("12:00"), CPE, "l1"));

        assertThat(seance().isCancelled()).isTrue();
        assertThat(seance().content()).isEqualTo(CONTENT);
        assertThat(seance().doubts()).containsEntry(W1, new DueDoubt(Optional.empty()));
        assertThat(FamilySeance.of(seance(), at("13:00")).orElseThrow().isCancelled())
                .isTrue();
        assertThat(done(new CancelLesson(at("12:00"), CPE, "l1"))).isZero();
        done(new PlaceLesson(at("13:00"), CPE, "l1", lesson().period()));
        assertThat(seance().isCancelled()).isFalse();
        assertThat(seance().doubts()).isEmpty();
    }

    @Test
    void a_lesson_that_is_moved_takes_its_seance_with_it() {
        var tuesday = period(1, "14:00", "15:00");
        published(before("w1"), after("w2"));
        done(new PlaceLesson(at("12:00"), CPE, "l1", tuesday));

        assertThat(seance().lesson().period()).isEqualTo(tuesday);
        assertThat(seance().content()).isEqualTo(CONTENT);
        assertThat(seance().doubts()).containsOnlyKeys(W1);
        assertThat(done(new PlaceLesson(at("12:00"), CPE, "l1", tuesday))).isZero();
        assertThat(refused(new ReviseWork(at("12:00"), TEACHER, before("w1")))).containsExactly("VS-CDT-12");
        done(new ReviseWork(at("12:00"), TEACHER, before("w1").withDue(MONDAY.plusDays(1))));
        assertThat(seance().doubts()).isEmpty();
    }

    @Test
    void work_is_doubtful_when_the_lesson_for_which_it_is_due_is_on_another_day() {
        var friday = period(4, "08:00", "09:00");
        published(after("w1"));
        assertThat(done(new PlaceLesson(at("12:00"), CPE, "l2", period(3, "16:00", "17:00"))))
                .isZero();
        done(new PlaceLesson(at("12:00"), CPE, "l2", friday));

        assertThat(seance().doubts()).containsEntry(W1, new DueDoubt(Optional.of(friday)));
        assertThat(seance().lesson()).isEqualTo(lesson());
        assertThat(FamilyAgenda.of(List.of(seance()), ANNE, at("13:00")).due(MONDAY.plusDays(3)))
                .extracting(FamilyAgenda.Line::doubt)
                .containsExactly(Optional.of(new DueDoubt(Optional.of(friday))));
        done(new ReviseWork(at("13:00"), TEACHER, after("w1")));
        assertThat(seance().doubts()).isEmpty();
    }

    @Test
    void the_teacher_who_leaves_the_due_date_as_it_is_has_looked_at_it() {
        published(after("w1"));
        done(new PlaceLesson(at("12:00"), CPE, "l2", period(4, "08:00", "09:00")));

        assertThat(done(new ReviseWork(at("13:00"), TEACHER, after("w1")))).isEqualTo(1);
        assertThat(done(new ReviseWork(at("13:00"), TEACHER, after("w1")))).isZero();
    }

    @Test
    void families_do_not_move_lessons_and_other_lessons_are_no_matter() {
        published(after("w1"));

        assertThat(refused(new CancelLesson(at("12:00"), MOTHER, "l1"))).containsExactly("VS-CDT-05");
        assertThat(done(new CancelLesson(at("12:00"), CPE, "l9"))).isZero();
        assertThat(done(new PlaceLesson(at("12:00"), CPE, "l9", period(1, "08:00", "09:00"))))
                .isZero();
    }

    @Test
    void nothing_is_written_in_an_archived_year_and_its_teachers_read_it_for_five_years() {
        var archived = LocalDate.of(2027, 7, 15);
        var afterwards = archived.atStartOfDay(PARIS).toInstant();
        published(after("w1"));

        assertThat(done(new Write(afterwards.minusSeconds(1), TEACHER, CONTENT.withTitle("Pythagore"))))
                .isEqualTo(1);
        assertThat(refused(new Write(afterwards, TEACHER, CONTENT))).containsExactly("VS-CDT-02");
        assertThat(refused(new Mark(afterwards, PUPIL, W1, ANNE, true))).containsExactly("VS-CDT-02");
        assertThat(consultable(TEACHER, archived.minusDays(1))).isEmpty();
        assertThat(consultable(TEACHER, archived)).containsExactly(seance());
        assertThat(consultable(TEACHER, LocalDate.of(2032, 7, 14))).containsExactly(seance());
        assertThat(consultable(TEACHER, LocalDate.of(2032, 7, 15))).isEmpty();
        assertThat(consultable(COLLEAGUE, archived)).isEmpty();
        assertThat(POLICY.archives().isOver(new SchoolYear(2026), LocalDate.of(2032, 7, 15)))
                .isTrue();
    }

    private List<Seance> consultable(Actor teacher, LocalDate today) {
        return POLICY.archives().consultable(List.of(seance()), teacher, today);
    }

    @Test
    void a_visa_is_given_by_a_head_or_an_inspector_to_what_is_published() {
        assertThat(refused(new Stamp(at("12:00"), HEAD, V1, ""))).containsExactly("state.not-now");
        published();

        for (var other : List.of(TEACHER, CPE, MOTHER)) {
            assertThat(refused(new Stamp(at("12:00"), other, V1, ""))).containsExactly("VS-CDT-06");
        }
        assertThat(done(new Stamp(at("12:00"), INSPECTOR, V1, "Bien tenu"))).isEqualTo(1);
        assertThat(done(new Stamp(at("12:01"), INSPECTOR, V1, "Bien tenu"))).isZero();
        assertThat(done(new Stamp(at("12:02"), HEAD, new VisaId("v2"), ""))).isEqualTo(1);
    }

    @Test
    void what_changes_after_a_visa_is_seen_and_what_pupils_or_the_timetable_do_is_no_change() {
        published(after("w1"));
        done(new Stamp(at("12:00"), HEAD, V1, ""));
        done(new Mark(at("18:00"), PUPIL, W1, ANNE, true));
        done(new PlaceLesson(at("18:00"), CPE, "l2", period(4, "08:00", "09:00")));

        assertThat(VisaCheck.of(List.of(seance()), V1))
                .extracting(VisaCheck::isChanged)
                .containsExactly(false);
        assertThat(VisaCheck.since(journal, V1)).isEmpty();
        done(new Write(at("19:00"), TEACHER, CONTENT.withText("")));
        done(new Write(at("19:01"), TEACHER, CONTENT));
        assertThat(VisaCheck.of(List.of(seance()), V1))
                .extracting(VisaCheck::isChanged)
                .containsExactly(true);
        assertThat(VisaCheck.since(journal, V1)).hasSize(2);
        assertThat(VisaCheck.of(List.of(seance()), new VisaId("v2"))).isEmpty();
    }

    @Test
    void several_seances_are_given_one_visa_or_none_of_them_is() {
        published();
        var other = CAHIER.begin(at("08:00"), TEACHER, new SeanceId("s2"), lesson(), CONTENT)
                .get()
                .state();
        var stamp = new Stamp(at("12:00"), HEAD, V1, "");

        assertThat(refused(CAHIER.stamp(List.of(seance(), other), stamp))).containsExactly("state.not-now");
        assertThat(CAHIER.stamp(List.of(seance()), stamp).get())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.state().visas()).hasSize(1));
    }

    @Test
    void a_journal_begins_with_its_being_begun() {
        assertThatThrownBy(() -> Seance.replay(List.of(new SeanceEvent.Withdrawn(at("08:00"), TEACHER))))
                .hasMessageContaining("Maybe");
    }
}
