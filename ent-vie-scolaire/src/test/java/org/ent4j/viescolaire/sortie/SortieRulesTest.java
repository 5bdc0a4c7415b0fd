package org.ent4j.viescolaire.sortie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.sortie.SortieRules.Allowed;
import org.ent4j.viescolaire.sortie.SortieRules.NothingKeeps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons at 8–9, 9–10, 11–12, 14–15 and 15–16; lunch from 12 to 13:30. */
class SortieRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final List<Integer> HOURS = List.of(8, 9, 11, 14, 15);

    private static Period lesson(int hour) {
        return new Period(MONDAY.atTime(hour, 0), MONDAY.atTime(hour + 1, 0));
    }

    private static SortieDay.Builder day(List<Integer> cancelled) {
        var day = SortieDay.builder().lunch(new TimeRange(LocalTime.of(12, 0), LocalTime.of(13, 30)));
        for (var hour : HOURS) {
            if (cancelled.contains(hour)) {
                day.addCancelled(lesson(hour));
            } else {
                day.addLessons(lesson(hour));
            }
        }
        return day;
    }

    private static List<Integer> hours(String list) {
        return Arrays.stream(list.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static RegimeDeSortie regime(Permission... allows) {
        return RegimeDeSortie.builder()
                .code("R")
                .label("Vert")
                .colour(new Colour("#00aa00"))
                .addAllows(allows)
                .build();
    }

    private static List<String> against(SortieDay day, String at) {
        var decision = SortieRules.mayLeave(day, MONDAY.atTime(LocalTime.parse(at)));
        assertThat(decision.outcome()).isEqualTo(decision.rules().isEmpty());
        assertThat(decision.reasons()).isNotEmpty().allSatisfy(reason -> {
            assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "[");
            assertThat(Messages.render(reason, Lang.EN)).doesNotContain("{", "[");
        });
        return decision.rules();
    }

    @ParameterizedTest(name = "cancelled {0}, at {1}: {2}")
    @CsvSource({
        "'',07:30,NOT_BEGUN",
        "'',08:00,IN_LESSON",
        "'',09:00,IN_LESSON",
        "'',10:00,BETWEEN_LESSONS",
        "'',12:00,LUNCH",
        "'',13:59,LUNCH",
        "'',16:00,OVER",
        "'8',07:30,NOT_BEGUN",
        "'8',08:30,BEGINS_LATE",
        "'9',09:30,BETWEEN_LESSONS",
        "'11',10:30,HALF_DAY_ENDS_EARLY",
        "'11',12:00,LUNCH",
        "'14',14:10,BEGINS_LATE",
        "'15',15:00,DAY_ENDS_EARLY",
        "'15',14:30,IN_LESSON",
        "'15',16:00,OVER",
        "'14 15',12:30,DAY_ENDS_EARLY",
        "'11 14',10:10,HALF_DAY_ENDS_EARLY",
        "'8 9 11 14 15',07:00,NOT_BEGUN",
        "'8 9 11 14 15',08:00,DAY_ENDS_EARLY",
        "'8 9 11 14 15',16:00,OVER"
    })
    void where_a_pupil_is_in_his_day(String cancelled, String at, DayMoment moment) {
        var day = day(hours(cancelled)).build();

        assertThat(day.momentAt(MONDAY.atTime(LocalTime.parse(at)))).isEqualTo(moment);
        assertThat(moment.label().fr()).isNotBlank();
    }

    @ParameterizedTest(name = "cancelled {0}, at {1}: {2}")
    @CsvSource({
        "'',08:30,VS-SOR-10",
        "'8',08:30,VS-SOR-11",
        "'',10:30,VS-SOR-12",
        "'11',10:30,VS-SOR-13",
        "'15',15:30,VS-SOR-14"
    })
    void who_has_no_regime_waits_in_school(String cancelled, String at, String rule) {
        assertThat(against(day(hours(cancelled)).build(), at)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"'',07:50", "'',12:30", "'',16:00", "'14 15',17:00"})
    void nobody_asks_before_the_first_lesson_at_lunch_and_after_the_last(String cancelled, String at) {
        var day = day(hours(cancelled)).build();

        assertThat(against(day, at)).isEmpty();
        assertThat(SortieRules.mayLeave(day, MONDAY.atTime(LocalTime.parse(at))).reasons())
                .hasOnlyElementsOfType(NothingKeeps.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'8',08:30,ARRIVE_FOR_FIRST_LESSON",
        "'',10:30,LEAVE_BETWEEN_LESSONS",
        "'11',10:30,LEAVE_WHEN_HALF_DAY_ENDS_EARLY",
        "'15',15:30,LEAVE_WHEN_DAY_ENDS_EARLY"
    })
    void each_permission_opens_its_own_door_and_no_other(String cancelled, String at, Permission permission) {
        for (var allowed : Permission.values()) {
            var day = day(hours(cancelled)).regime(regime(allowed)).build();

            assertThat(against(day, at).isEmpty()).isEqualTo(allowed == permission);
        }
        assertThat(SortieRules.mayLeave(
                                day(hours(cancelled)).regime(regime(permission)).build(),
                                MONDAY.atTime(LocalTime.parse(at)))
                        .reasons())
                .containsExactly(new Allowed(permission.label(), "Vert"));
    }

    @ParameterizedTest
    @CsvSource({"'',12:30", "'',13:50", "'14 15',12:10"})
    void who_has_lunch_at_school_does_not_leave_for_it(String cancelled, String at) {
        var day = day(hours(cancelled))
                .isLunchAtSchool(true)
                .regime(regime(Permission.LEAVE_WHEN_DAY_ENDS_EARLY))
                .build();

        assertThat(against(day, at)).containsExactly("VS-SOR-15");
    }

    @Test
    void after_lunch_the_day_may_end_early_for_all() {
        var day = day(List.of(14, 15))
                .isLunchAtSchool(true)
                .regime(regime(Permission.LEAVE_WHEN_DAY_ENDS_EARLY))
                .build();

        assertThat(against(day, "13:30")).isEmpty();
    }

    @Test
    void who_has_lunch_at_school_needs_both_to_leave_before_it() {
        var day = day(List.of(11)).isLunchAtSchool(true);

        assertThat(against(day.build(), "10:30")).containsExactly("VS-SOR-13", "VS-SOR-15");
    }

    @Test
    void what_waits_for_a_guardian_is_not_allowed_before() {
        var regime = regime(Permission.LEAVE_BETWEEN_LESSONS).withNeedsAuthorisation(true);

        assertThat(against(day(List.of()).regime(regime).build(), "10:30")).containsExactly("VS-SOR-16");
        assertThat(against(day(List.of()).regime(regime).isAuthorised(true).build(), "10:30"))
                .isEmpty();
        assertThat(against(day(List.of()).regime(regime).build(), "16:30"))
                .as("nothing that the régime allows is used")
                .isEmpty();
    }

    @Test
    void what_hangs_on_the_text_of_the_school_says_so() {
        assertThat(Standing.isUncertain(SortieRules.BETWEEN_LESSONS)).isTrue();
        assertThat(Standing.isUncertain(SortieRules.DAY_ENDS_EARLY)).isFalse();
    }
}
