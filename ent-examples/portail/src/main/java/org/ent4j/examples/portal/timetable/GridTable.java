package org.ent4j.examples.portal.timetable;

import java.util.List;

/**
 * A week as a table of days and hours, and as a list for narrow screens: both say the same.
 *
 * @param days the heads of its columns
 * @param rows none in a week without lessons
 * @param list the lessons by their days
 */
public record GridTable(List<Head> days, List<Row> rows, List<Day> list) {

    /** @param isToday whether it is the day that it is */
    public record Head(String label, boolean isToday) {}

    /** @param cells those that begin in this row: a day that goes on from the row above has none */
    public record Row(String hours, List<Cell> cells) {}

    /** @param lessons none in a free hour */
    public record Cell(int rows, List<Box> lessons) {}

    public record Day(String label, boolean isToday, List<Box> lessons) {}

    /**
     * A lesson.
     *
     * @param who teachers, classes and rooms, each a line
     * @param rhythm {@code "1 sem. sur 2"}; "" for every week
     * @param state what is otherwise on this day: {@code "annulé"}; "" for a lesson as usual
     * @param tone of the badge of its state
     * @param why it is otherwise; "" when nobody said it
     * @param isGone whether it is not held at this time
     * @param change where somebody who may changes it; "" for the others
     */
    public record Box(
            String hours,
            String subject,
            List<String> who,
            String rhythm,
            String state,
            String tone,
            String why,
            boolean isGone,
            String change) {}
}
