package org.ent4j.timetable.check;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeGrid;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.timetable.check.TemporalRemark.AcrossSlots;
import org.ent4j.timetable.check.TemporalRemark.OnClosedDates;
import org.ent4j.timetable.check.TemporalRemark.OnClosedDay;
import org.ent4j.timetable.check.TemporalRemark.OutsideGrid;
import org.ent4j.timetable.check.TemporalRemark.Shifted;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedLesson;

/**
 * Compares the hours of a publication with the slots of the school. Wrong slots shift the whole display of the timetable
 * and of the cahier de textes; they are told before anybody sees it.
 */
public final class TemporalCheck {

    /** Beyond this share the lessons that begin late or early by the same time are a setting and not an exception. */
    private static final double MOST = 0.5;

    /** A shift beyond it says that the lesson is in another slot. */
    private static final Duration LONGEST_SHIFT = Duration.ofMinutes(30);

    private static final int SHOWN = 10;

    private final TimeGrid grid;
    private final List<PublishedLesson> lessons;
    private final Publication publication;

    private TemporalCheck(Publication publication, TimeGrid grid) {
        this.publication = publication;
        this.grid = grid;
        this.lessons = publication.lessons().stream()
                .filter(lesson -> !lesson.weeks().isEmpty())
                .toList();
    }

    /**
     * What differs; nothing when every lesson fills slots of the school on its open days.
     *
     * @param isOpen whether the school is open on a day of the year: holidays and closures are not
     */
    public static List<TemporalRemark> of(Publication publication, TimeGrid grid, Predicate<LocalDate> isOpen) {
        var check = new TemporalCheck(publication, grid);
        return Stream.of(
                        check.shifted().stream().<TemporalRemark>map(each -> each),
                        check.shifted().isPresent() ? Stream.<TemporalRemark>empty() : check.misplaced(),
                        check.closedDays(),
                        check.closedDates(isOpen).stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    private Optional<Shifted> shifted() {
        return lessons.stream()
                .flatMap(lesson -> shift(lesson.hours().start()).stream())
                .collect(Collectors.groupingBy(shift -> shift, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Duration, Long>comparingByValue())
                .filter(most -> !most.getKey().isZero() && most.getValue() > MOST * lessons.size())
                .map(most -> new Shifted(
                        (int) most.getKey().abs().toMinutes(),
                        !most.getKey().isNegative(),
                        most.getValue().intValue(),
                        lessons.size()));
    }

    /** How much later than the nearest slot it begins. */
    private Optional<Duration> shift(LocalTime start) {
        return grid.slots().stream()
                .map(slot -> Duration.between(slot.hours().start(), start))
                .min(Comparator.comparing(Duration::abs))
                .filter(shift -> shift.abs().compareTo(LONGEST_SHIFT) < 0);
    }

    private Stream<TemporalRemark> misplaced() {
        var outside = lessons.stream()
                .filter(lesson -> grid.during(lesson.hours()).isEmpty())
                .toList();
        var across = lessons.stream()
                .filter(lesson -> !outside.contains(lesson) && !fills(lesson.hours()))
                .toList();
        var remarks = new ArrayList<TemporalRemark>();
        if (!outside.isEmpty()) {
            remarks.add(new OutsideGrid(outside.size(), hours(outside)));
        }
        if (!across.isEmpty()) {
            remarks.add(new AcrossSlots(across.size(), hours(across)));
        }
        return remarks.stream();
    }

    /** Whether the hours begin with a slot and end with one. */
    private boolean fills(TimeRange hours) {
        var slots = grid.slots().stream().map(TimeSlot::hours).toList();
        return slots.stream().anyMatch(slot -> slot.start().equals(hours.start()))
                && slots.stream().anyMatch(slot -> slot.end().equals(hours.end()));
    }

    private static List<String> hours(List<PublishedLesson> of) {
        return of.stream()
                .map(PublishedLesson::hours)
                .distinct()
                .sorted()
                .limit(SHOWN)
                .map(TimeRange::toString)
                .toList();
    }

    private Stream<TemporalRemark> closedDays() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> !grid.openDays().contains(day))
                .map(day -> new OnClosedDay(Days.label(day), (int)
                        lessons.stream().filter(lesson -> lesson.day() == day).count()))
                .filter(remark -> remark.lessons() > 0)
                .map(remark -> remark);
    }

    private Optional<TemporalRemark> closedDates(Predicate<LocalDate> isOpen) {
        var byDate = publication
                .occurrences()
                .map(occurrence -> occurrence.key().date())
                .filter(date -> grid.openDays().contains(date.getDayOfWeek()) && !isOpen.test(date))
                .collect(Collectors.groupingBy(date -> date, TreeMap::new, Collectors.counting()));
        return byDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new OnClosedDates(
                        (int) byDate.values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        byDate.keySet().stream()
                                .limit(SHOWN)
                                .map(LocalDate::toString)
                                .toList()));
    }
}
