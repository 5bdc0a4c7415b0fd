package org.ent4j.timetable.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.text.Label;

/**
 * How often a lesson is held.
 *
 * @param weeks in how many weeks
 * @param of of how many weeks of lessons
 */
public record Alternation(Rhythm rhythm, int weeks, int of) {

    /** In words. */
    public enum Rhythm {
        /** In three quarters of the weeks at least. */
        EVERY_WEEK,
        EVERY_OTHER_WEEK,
        SOME_WEEKS
    }

    /** @param active the weeks in which the school has lessons */
    public static Alternation of(WeekMask lesson, WeekMask active) {
        return new Alternation(rhythm(lesson, active), lesson.count(), active.count());
    }

    private static Rhythm rhythm(WeekMask lesson, WeekMask active) {
        if (lesson.count() * 4 >= active.count() * 3) {
            return Rhythm.EVERY_WEEK;
        }
        return lesson.count() * 3 >= active.count() && alternates(lesson, active)
                ? Rhythm.EVERY_OTHER_WEEK
                : Rhythm.SOME_WEEKS;
    }

    /** By number, or by rank among the weeks of lessons: schools count both ways. */
    private static boolean alternates(WeekMask lesson, WeekMask active) {
        return isByNumber(lesson) || isByRank(lesson, active.weeks().boxed().toList());
    }

    static boolean isByNumber(WeekMask lesson) {
        return sameParity(lesson.weeks());
    }

    /** @param weeks those with lessons, in their order */
    static boolean isByRank(WeekMask lesson, List<Integer> weeks) {
        return sameParity(lesson.weeks().map(week -> rank(week, weeks)));
    }

    private static int rank(int week, List<Integer> ranks) {
        return ranks.indexOf(week);
    }

    private static boolean sameParity(IntStream numbers) {
        return numbers.map(number -> number & 1).distinct().count() == 1;
    }

    /** A few words, "" for every week. */
    public Label note() {
        return switch (rhythm) {
            case EVERY_WEEK -> Label.of("", "");
            case EVERY_OTHER_WEEK -> Label.of("1 sem. sur 2", "every other week");
            case SOME_WEEKS -> Label.of(weeks + " sem. sur " + of, weeks + " weeks of " + of);
        };
    }
}
