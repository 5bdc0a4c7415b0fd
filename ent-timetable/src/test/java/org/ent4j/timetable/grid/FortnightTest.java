package org.ent4j.timetable.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.publication.Publication;
import org.junit.jupiter.api.Test;

class FortnightTest {

    private static Publication published(WeekMask all, WeekMask alternating) {
        return OneWeek.published(OneWeek.file(
                OneWeek.lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", all, "T1", "C1", "S1"),
                OneWeek.lesson(DayOfWeek.FRIDAY, "13:30", "15:20", "M1", alternating, "T1", "C1", "S1")));
    }

    private static String weeks(Publication publication) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(week -> Fortnight.of(
                                publication,
                                publication
                                        .firstDayOfWeek1()
                                        .plusWeeks(week - 1L)
                                        .plusDays(2))
                        .map(Enum::name)
                        .orElse("-"))
                .reduce("", String::concat);
    }

    @Test
    void weeks_alternate_by_their_numbers_or_by_the_lessons_between_holidays() {
        var holidays = WeekMask.of(1, 2, 3, 6, 7, 8, 9);

        assertThat(weeks(published(holidays, WeekMask.of(1, 3, 7, 9)))).isEqualTo("ABA--BABA");
        assertThat(weeks(published(WeekMask.of(1, 2, 3, 5, 6, 7, 8), WeekMask.of(1, 3, 6, 8))))
                .isEqualTo("ABA-BABA-");
    }

    @Test
    void where_nothing_alternates_weeks_have_no_names() {
        assertThat(weeks(published(OneWeek.ALL, OneWeek.ALL))).isEqualTo("---------");
    }
}
