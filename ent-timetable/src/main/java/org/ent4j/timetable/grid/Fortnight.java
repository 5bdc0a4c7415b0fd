package org.ent4j.timetable.grid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedLesson;

/** Which of the two weeks that alternate a week is: A is that of the first week with lessons. */
public enum Fortnight {
    A("semaine A (Q1)", "week A (Q1)"),
    B("semaine B (Q2)", "week B (Q2)");

    private final Label label;

    Fortnight(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /**
     * As the lessons that are held every other week tell it: schools count weeks by their numbers, or only those with
     * lessons.
     *
     * @return nothing when no lesson alternates, and for a week without lessons
     */
    public static Optional<Fortnight> of(Publication publication, LocalDate day) {
        var active = publication.weeks();
        var alternating = publication.lessons().stream()
                .map(PublishedLesson::weeks)
                .filter(mask -> Alternation.of(mask, active).rhythm() == Alternation.Rhythm.EVERY_OTHER_WEEK)
                .toList();
        var weeks = active.weeks().boxed().toList();
        var week = week(publication, day);
        return alternating.isEmpty() || !weeks.contains(week)
                ? Optional.empty()
                : Optional.of(count(alternating, weeks, week) % 2 == 0 ? A : B);
    }

    private static int week(Publication publication, LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return 1 + (int) ChronoUnit.WEEKS.between(publication.firstDayOfWeek1(), monday);
    }

    /** How many weeks are between the first and this one, as most of those masks count them. */
    private static int count(List<WeekMask> alternating, List<Integer> weeks, int week) {
        var byNumber = alternating.stream().filter(Alternation::isByNumber).count();
        var byRank = alternating.stream()
                .filter(mask -> Alternation.isByRank(mask, weeks))
                .count();
        return byNumber >= byRank ? week - weeks.get(0) : weeks.indexOf(week);
    }
}
