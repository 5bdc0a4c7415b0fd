package org.ent4j.examples.portal.mark;

import java.util.List;

/**
 * The marks of a pupil as the family sees them.
 *
 * @param children other pupils of the same guardian
 * @param note what is to be said before all else; "" when there is nothing
 */
public record FamilyPage(List<Tab> children, List<Tab> periods, String note, List<Subject> subjects) {

    public FamilyPage {
        children = List.copyOf(children);
        periods = List.copyOf(periods);
        subjects = List.copyOf(subjects);
    }

    /**
     * A subject.
     *
     * @param average "" as long as averages are not shown
     * @param ofClass the mean of the class; "" where it is not shown
     * @param account how the average was made, in sentences; none where that is not shown
     * @param notes dispenses, an average set by hand, a positionnement
     */
    public record Subject(
            String label,
            String average,
            String ofClass,
            List<String> account,
            List<String> notes,
            String appreciation,
            boolean isDetailed,
            List<Line> lines) {
        public Subject {
            account = List.copyOf(account);
            notes = List.copyOf(notes);
            lines = List.copyOf(lines);
        }
    }

    /**
     * An evaluation.
     *
     * @param mark with its scale; "" as long as there is none
     * @param coefficient "" where it is not shown
     * @param ofClass average, lowest and highest; "" where they are not shown
     * @param use what the average makes of it; "" where that is not shown
     */
    public record Line(
            String title,
            String date,
            String mark,
            String coefficient,
            String ofClass,
            String use,
            List<String> levels) {
        public Line {
            levels = List.copyOf(levels);
        }
    }
}
