package org.ent4j.examples.speed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.viescolaire.counting.Period;

/**
 * When classes have lessons: 17 a week of 55 minutes, in up to 36 weeks from the rentrée on, with holidays of two weeks
 * between. Classes have one of four timetables.
 */
final class LessonWeeks {

    static final int WHOLE_YEAR = 36;
    static final int TIMETABLES = 4;
    static final int LESSONS_A_WEEK = 17;

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 9, 7);
    private static final List<Integer> STRETCHES = List.of(7, 7, 6, 6, 10);
    private static final int LESSON_MINUTES = 55;
    private static final List<Integer> LESSONS = List.of(4, 4, 2, 4, 3);
    private static final List<LocalTime> HOURS = Stream.of(
                    "08:00", "09:00", "10:10", "11:10", "13:30", "14:30", "15:40")
            .map(LocalTime::parse)
            .toList();

    private LessonWeeks() {}

    /** The lessons of a timetable, in their order. */
    static List<Period> of(int timetable, int weeks) {
        return mondays()
                .limit(weeks)
                .flatMap(monday -> IntStream.range(0, LESSONS.size())
                        .boxed()
                        .flatMap(day -> day(timetable, monday.plusDays(day), LESSONS.get(day))))
                .toList();
    }

    private static Stream<LocalDate> mondays() {
        var mondays = new ArrayList<LocalDate>();
        var next = FIRST_MONDAY;
        for (var stretch : STRETCHES) {
            for (var week = 0; week < stretch; week++) {
                mondays.add(next);
                next = next.plusWeeks(1);
            }
            next = next.plusWeeks(2);
        }
        return mondays.stream();
    }

    /** Every other timetable has its free hours in the morning; a short day is a morning. */
    private static Stream<Period> day(int timetable, LocalDate day, int lessons) {
        var first = lessons == 2 ? timetable / 2 : timetable;
        return HOURS.stream().skip(first).limit(lessons).map(hour -> {
            var from = day.atTime(hour);
            return new Period(from, from.plusMinutes(LESSON_MINUTES));
        });
    }
}
