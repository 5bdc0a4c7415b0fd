package org.ent4j.viescolaire.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.registre.RegistreFixture.*;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.junit.jupiter.api.Test;

class RegistreAppelTest {

    private static RegistreDay day(CalledRoll... rolls) {
        return RegistreAppel.of(scope(), List.of(rolls), NAMES).days().get(0);
    }

    private static RegistreRow row(RegistreDay day, PersonId pupil) {
        return day.rows().stream()
                .filter(row -> row.pupil().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_lesson_says_who_called_it_and_when_and_how_often_it_was_amended() {
        var lesson = lesson("m", "09:25", "10:20");
        var journal = new ArrayList<>(submitted(lesson));
        journal.add(new RollCallEvent.Amended(
                at(MONDAY, "09:50"), TEACHER, RollCallEntry.absent(ANNE), at(MONDAY, "09:50"), ""));
        var day = day(CalledRoll.of(journal));

        var shown = day.lessons().get(0);
        assertThat(shown.calling()).isEqualTo(Calling.DONE);
        assertThat(shown.calledBy()).contains("Mme Ruiz");
        assertThat(shown.submitted()).contains(MONDAY.atTime(9, 30));
        assertThat(shown.amendments()).isOne();
        assertThat(shown.teachers()).containsExactly("Mme Ruiz");
        assertThat(row(day, ANNE).cells().get(0).mark()).isEqualTo(Mark.ABSENT);
    }

    @Test
    void a_pupil_is_present_absent_exempt_late_or_gone_with_hour_motif_and_the_flag_of_a_comment() {
        var day = day(
                called(
                        lesson("m", "09:25", "10:20"),
                        RollCallEntry.absent(ANNE).withMotif("mal").withComment("Sa mère a appelé."),
                        RollCallEntry.late(BRUNO, LocalTime.of(9, 40)),
                        RollCallEntry.left(CHLOE, LocalTime.of(10, 0))),
                called(lesson("e", "10:35", "11:30"), RollCallEntry.exempt(CHLOE)));

        var anne = row(day, ANNE).cells().get(0);
        assertThat(anne.motif()).contains("Maladie");
        assertThat(anne.isCommented()).isTrue();
        assertThat(row(day, BRUNO).cells().get(0))
                .isEqualTo(new RegistreCell(
                        Mark.PRESENT, Optional.of(LocalTime.of(9, 40)), Optional.empty(), Optional.empty(), false));
        assertThat(row(day, CHLOE).cells()).extracting(RegistreCell::mark).containsExactly(Mark.PRESENT, Mark.EXEMPT);
        assertThat(day.totalsOf(0)).isEqualTo(new RegistreTotals(2, 1, 0, 0, 1, 1));
        assertThat(row(day, CHLOE).totals()).isEqualTo(new RegistreTotals(1, 0, 1, 0, 0, 1));
    }

    @Test
    void a_lesson_that_nobody_called_is_marked_and_shows_nobody_as_present() {
        var day = day(CalledRoll.never(lesson("m", "09:25", "10:20")));

        assertThat(day.lessons().get(0).calling()).isEqualTo(Calling.NOT_DONE);
        assertThat(day.missing()).hasSize(1);
        assertThat(day.totalsOf(0)).isEqualTo(new RegistreTotals(0, 0, 0, 3, 0, 0));
        assertThat(row(day, ANNE).halfDays()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void a_roll_that_nobody_submitted_shows_the_absences_that_were_entered_and_no_presence() {
        var day = day(CalledRoll.of(
                opened(lesson("m", "09:25", "10:20"), RollCallEntry.absent(ANNE), RollCallEntry.present(BRUNO))));

        assertThat(day.lessons().get(0).calling()).isEqualTo(Calling.NOT_SUBMITTED);
        assertThat(day.totalsOf(0)).isEqualTo(new RegistreTotals(0, 1, 0, 2, 0, 0));
    }

    @Test
    void a_guess_from_the_lesson_before_is_no_absence_until_somebody_submits_it() {
        var lesson = lesson("m", "09:25", "10:20");
        var guess = List.<RollCallEvent>of(
                new RollCallEvent.Planned(at(MONDAY, "09:25"), TEACHER, lesson),
                new RollCallEvent.Opened(
                        at(MONDAY, "09:25"),
                        TEACHER,
                        List.of(
                                RollCallEntry.absent(ANNE),
                                RollCallEntry.absent(BRUNO).locked())));
        var day = day(CalledRoll.of(guess));

        assertThat(row(day, ANNE).cells().get(0).mark()).isEqualTo(Mark.NOT_CALLED);
        assertThat(row(day, BRUNO).cells().get(0).mark()).isEqualTo(Mark.ABSENT);
        assertThat(row(day, CHLOE).cells().get(0).mark()).isEqualTo(Mark.NOT_CALLED);
    }

    @Test
    void a_lesson_to_come_is_not_forgotten() {
        var scope = RegistreScope.of("", "6A", DateRange.of(MONDAY), POLICY, at(MONDAY, "09:00"));
        var register = RegistreAppel.of(scope, List.of(CalledRoll.never(lesson("m", "09:25", "10:20"))), NAMES);

        assertThat(register.days().get(0).lessons().get(0).calling()).isEqualTo(Calling.NOT_DUE);
        assertThat(register.missing()).isZero();
    }

    @Test
    void a_pupil_of_the_class_who_is_missing_from_a_submitted_roll_was_not_called() {
        var lesson = lesson("m", "09:25", "10:20");
        var journal = List.<RollCallEvent>of(
                new RollCallEvent.Planned(at(MONDAY, "09:25"), TEACHER, lesson),
                new RollCallEvent.Opened(at(MONDAY, "09:25"), TEACHER, List.of(RollCallEntry.present(ANNE))),
                new RollCallEvent.Submitted(at(MONDAY, "09:30"), TEACHER));

        assertThat(day(CalledRoll.of(journal)).totalsOf(0)).isEqualTo(new RegistreTotals(1, 0, 0, 2, 0, 0));
    }

    @Test
    void a_lesson_of_a_group_does_not_concern_the_others_of_the_class() {
        var day = day(
                called(lesson("m", "09:25", "10:20")), called(lesson("esp", MONDAY, "10:35", "11:30", BRUNO, CHLOE)));

        assertThat(row(day, ANNE).cells().get(1).mark()).isEqualTo(Mark.NOT_CONCERNED);
        assertThat(row(day, ANNE).totals().all()).isOne();
        assertThat(day.totalsOf(1).all()).isEqualTo(2);
    }

    @Test
    void names_are_in_french_order_word_by_word() {
        var names =
                List.of("Martinez Anne", "Martin Zoé", "Élan Bruno", "Eland Ali", "cote Zoé", "Côté Anne", "Œuf Luc");
        var pupils = names.stream().map(PersonId::new).toArray(PersonId[]::new);
        var roll = CalledRoll.never(lesson("m", MONDAY, "09:25", "10:20", pupils));
        var register = RegistreAppel.of(scope(), List.of(roll), RegistreNames.of(PersonId::value));

        assertThat(register.days().get(0).rows())
                .extracting(RegistreRow::name)
                .containsExactly(
                        "Côté Anne", "cote Zoé", "Élan Bruno", "Eland Ali", "Martin Zoé", "Martinez Anne", "Œuf Luc");
    }

    @Test
    void lessons_are_in_the_order_of_their_hours_and_days_in_that_of_the_week() {
        var tuesday = MONDAY.plusDays(1);
        var register = RegistreAppel.of(
                scope(),
                List.of(
                        called(lesson("t", tuesday, "08:30", "09:25", ANNE)),
                        called(lesson("b", "10:35", "11:30")),
                        called(lesson("a", "09:25", "10:20")),
                        called(lesson("old", MONDAY.minusDays(1), "09:25", "10:20", ANNE))),
                NAMES);

        assertThat(register.days()).extracting(RegistreDay::day).containsExactly(MONDAY, tuesday);
        assertThat(register.days().get(0).lessons())
                .extracting(RegistreLesson::id)
                .containsExactly("a", "b");
    }

    @Test
    void half_days_are_those_of_the_policy_over_lessons_that_touch() {
        var morning = new CalledRoll[] {
            called(lesson("a", "08:30", "09:25"), RollCallEntry.absent(ANNE), RollCallEntry.absent(BRUNO)),
            called(lesson("b", "11:30", "12:25"), RollCallEntry.absent(ANNE)),
            called(lesson("c", "12:25", "13:20"), RollCallEntry.absent(ANNE)),
        };
        // one absence from 11:30 to 13:20 goes not far enough past 11:50 to be an afternoon
        assertThat(row(day(morning), ANNE).halfDays()).isEqualTo(OptionalInt.of(1));
        assertThat(row(day(morning), BRUNO).halfDays()).isEqualTo(OptionalInt.of(1));
        assertThat(row(day(morning), CHLOE).halfDays()).isEqualTo(OptionalInt.of(0));

        var all = Arrays.copyOf(morning, 4);
        all[3] = called(lesson("d", "14:00", "14:55"), RollCallEntry.left(ANNE, LocalTime.of(14, 10)));
        assertThat(row(day(all), ANNE).halfDays()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void who_sits_in_another_lesson_of_the_same_time_is_not_away() {
        var day = day(
                called(lesson("a", "08:30", "09:25"), RollCallEntry.absent(ANNE)),
                called(lesson("b", MONDAY, "08:30", "09:25", ANNE)));

        assertThat(row(day, ANNE).halfDays()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void without_a_policy_no_half_day_is_counted() {
        var scope = RegistreScope.of("", "6A", DateRange.of(MONDAY), POLICY, at(MONDAY, "12:00"));
        var register = RegistreAppel.of(
                scope, List.of(called(lesson("a", "08:30", "09:25"), RollCallEntry.absent(ANNE))), NAMES);

        assertThat(register.sums()).extracting(RegistreSum::halfDays).containsOnly(OptionalInt.empty());
    }

    @Test
    void two_roll_calls_of_one_lesson_are_refused() {
        var roll = called(lesson("a", "08:30", "09:25"));

        assertThatThrownBy(() -> RegistreAppel.of(scope(), List.of(roll, roll), NAMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void the_register_of_a_class_leaves_the_pupils_of_others_out() {
        var register = RegistreAppel.of(scope(), List.of(called(lesson("a", "08:30", "09:25"))), NAMES)
                .only(ANNE::equals);

        assertThat(register.sums()).extracting(RegistreSum::pupil).containsExactly(ANNE);
        assertThat(register.days().get(0).totalsOf(0).all()).isOne();
    }

    @Test
    void a_pupil_who_changes_class_stands_in_the_register_on_the_days_of_the_class_alone() {
        var tuesday = MONDAY.plusDays(1);
        var scope = RegistreScope.of("", "6A", new DateRange(MONDAY, tuesday), POLICY, at(tuesday, "18:00"));
        var register = RegistreAppel.of(
                        scope,
                        List.of(
                                called(lesson("a", "08:30", "09:25"), RollCallEntry.absent(BRUNO)),
                                called(lesson("b", tuesday, "08:30", "09:25", ANNE, BRUNO, CHLOE))),
                        NAMES)
                .only((day, pupil) -> pupil.equals(ANNE) || pupil.equals(BRUNO) && day.equals(tuesday));

        assertThat(register.days().get(0).rows()).extracting(RegistreRow::pupil).containsExactly(ANNE);
        assertThat(register.days().get(1).rows()).extracting(RegistreRow::pupil).containsExactlyInAnyOrder(ANNE, BRUNO);
        assertThat(register.sums()).extracting(sum -> sum.totals().absent()).containsOnly(0);
    }

    @Test
    void the_sheet_of_one_roll_call_has_the_comments() {
        var sheet = RollCallSheet.of(
                scope(),
                called(lesson("a", "08:30", "09:25"), RollCallEntry.absent(ANNE).withComment("Sa mère a appelé.")),
                NAMES);

        assertThat(sheet.rows())
                .extracting(RollCallSheet.Row::name)
                .containsExactly("Élan Bruno", "Lefèvre Anne", "Zola Chloé");
        assertThat(sheet.rows()).extracting(RollCallSheet.Row::comment).containsExactly("", "Sa mère a appelé.", "");
        assertThat(sheet.totals()).isEqualTo(new RegistreTotals(2, 1, 0, 0, 0, 0));
    }
}
