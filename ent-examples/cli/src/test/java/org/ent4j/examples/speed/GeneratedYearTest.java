package org.ent4j.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.recount.RollRow;
import org.ent4j.viescolaire.rollcall.Presence;
import org.junit.jupiter.api.Test;

class GeneratedYearTest {

    private static final int PUPILS = 1000;

    private static List<RollRow> rows(int pupils, long seed) {
        var rows = new ArrayList<RollRow>();
        new AcademieRows(pupils, LessonWeeks.WHOLE_YEAR, seed).forEachRemaining(rows::add);
        return rows;
    }

    private static double percent(List<RollRow> rows, Predicate<RollRow> wanted) {
        return 100.0 * rows.stream().filter(wanted).count() / rows.size();
    }

    @Test
    void pupils_are_as_often_away_as_is_said() {
        var rows = rows(PUPILS, 3);

        assertThat(rows).hasSize(PUPILS * 612);
        assertThat(percent(rows, row -> row.entry().presence() == Presence.ABSENT))
                .isCloseTo(6, within(0.3));
        assertThat(percent(rows, row -> row.entry().isLate())).isCloseTo(3, within(0.15));
        assertThat(percent(rows, row -> row.entry().hasLeft())).isCloseTo(0.5, within(0.05));
    }

    @Test
    void some_are_ill_for_whole_days() {
        var wholeDays = 0;
        var days = rows(PUPILS, 3).stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        row -> List.of(row.pupil(), row.lesson().start().toLocalDate())))
                .values();
        for (var day : days) {
            wholeDays +=
                    day.size() > 1 && day.stream().allMatch(row -> row.entry().presence() == Presence.ABSENT) ? 1 : 0;
        }
        assertThat(100.0 * wholeDays / days.size()).isBetween(2.5, 4.0);
    }

    @Test
    void the_same_seed_makes_the_same_year_and_another_another() {
        assertThat(rows(20, 1)).isEqualTo(rows(20, 1)).isNotEqualTo(rows(20, 2));
    }

    @Test
    void each_timetable_has_seventeen_lessons_a_week_none_at_the_same_time() {
        IntStream.range(0, LessonWeeks.TIMETABLES).forEach(timetable -> {
            var lessons = LessonWeeks.of(timetable, LessonWeeks.WHOLE_YEAR);
            assertThat(lessons).hasSize(36 * LessonWeeks.LESSONS_A_WEEK).isSorted();
            assertThat(new HashSet<>(lessons)).hasSameSizeAs(lessons);
            assertThat(lessons.get(lessons.size() - 1).start().toLocalDate()).isBefore(LocalDate.of(2027, 7, 14));
            for (Period lesson : lessons) {
                assertThat(Lycee.SETUP.counting().openings().on(lesson.start().toLocalDate()))
                        .hasValueSatisfying(hours -> {
                            assertThat(hours.contains(lesson.start().toLocalTime()))
                                    .isTrue();
                            assertThat(lesson.end().toLocalTime()).isBeforeOrEqualTo(hours.end());
                        });
            }
        });
    }

    @Test
    void a_lycee_says_of_its_pupils_what_the_stream_says() {
        var lycee = Lycee.of(70, 3, 5);
        var ofStream = new ArrayList<RollRow>();
        new AcademieRows(30, 3, 5).forEachRemaining(ofStream::add);
        var first = lycee.days().values().stream().flatMap(List::stream).toList();

        assertThat(first).hasSize(3 * 3 * 17);
        assertThat(first.stream()
                        .mapToInt(roll -> roll.lesson().pupils().size())
                        .sum())
                .isEqualTo(70 * 3 * 17);
        var firstPupil = ofStream.stream()
                .filter(row -> row.pupil().value().equals("p0") && !row.entry().isThroughout());
        assertThat(first.stream().flatMap(roll -> roll.deviations().stream()))
                .containsAll(firstPupil.map(RollRow::entry).toList());
    }
}
