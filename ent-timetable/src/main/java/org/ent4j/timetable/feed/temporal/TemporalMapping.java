package org.ent4j.timetable.feed.temporal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.calendar.AlternatingWeeks;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.calendar.WeekMask;

/**
 * What the labels of a file mean by which it says when a lesson is. An immutable value, completed by the caller:
 *
 * <pre>{@code
 * var mapping = TemporalMapping.of(SchoolWeeks.of(calendar))
 *         .slots(grid.slots())
 *         .alternating(AlternatingWeeks.of(List.of("Q1", "Q2"), calendar, Pause.SKIPS))
 *         .frequency("T1", firstTerm);
 * }</pre>
 *
 * <p>Known from the start are the days of the week in French and in English, {@code lundi}, {@code lun.}, {@code L} or
 * {@code 1}; hours as {@code 09h00}, {@code 9h}, {@code 9:00} or {@code 8h-8h55}; and {@code H}, every week with class,
 * as well as no frequency at all. Case, accents, spaces and punctuation of a label do not matter, unless it has nothing
 * else. A label of the caller
 * counts more than one known from the start.
 *
 * @param weeks the year that the masks are of
 * @param days the day of each label; an empty one leaves the rows of the label aside
 * @param slots the hours of each label; an empty one leaves the rows of the label aside
 * @param frequencies the weeks of each label; an empty one leaves the rows of the label aside
 */
public record TemporalMapping(
        SchoolWeeks weeks,
        SortedMap<String, Optional<DayOfWeek>> days,
        SortedMap<String, Optional<TimeRange>> slots,
        SortedMap<String, Optional<WeekMask>> frequencies) {

    private static final int A_THIRD = 3;
    private static final String[] EVERY_WEEK = {"H", "Hebdo", "Hebdomadaire", "Toutes", "Toutes les semaines", "Weekly"
    };

    public TemporalMapping {
        days = labelled(days);
        slots = labelled(slots);
        frequencies = labelled(frequencies);
    }

    /** No label has no meaning of its own: a row without one says nothing. */
    private static <T> SortedMap<String, T> labelled(SortedMap<String, T> labels) {
        var copy = new TreeMap<>(labels);
        copy.remove("");
        return Collections.unmodifiableSortedMap(copy);
    }

    /** The labels known from the start. */
    public static TemporalMapping of(SchoolWeeks weeks) {
        var days = new TreeMap<String, Optional<DayOfWeek>>();
        DayLabels.usual().forEach((label, day) -> days.put(label, Optional.of(day)));
        var mapping = new TemporalMapping(weeks, days, new TreeMap<>(), new TreeMap<>());
        for (var label : EVERY_WEEK) {
            mapping = mapping.frequency(label, weeks.taught());
        }
        return mapping;
    }

    /**
     * Those, and {@code Q1} and {@code Q2} for the weeks with class in turn, of which the first is Q1: what most schools
     * do. One that does otherwise says so with {@link #alternating}.
     */
    public static TemporalMapping of(SchoolCalendar calendar) {
        return of(SchoolWeeks.of(calendar))
                .alternating(AlternatingWeeks.of(List.of("Q1", "Q2"), calendar, AlternatingWeeks.Pause.SKIPS));
    }

    public TemporalMapping day(String label, DayOfWeek day) {
        return new TemporalMapping(weeks, with(days, label, Optional.of(day)), slots, frequencies);
    }

    public TemporalMapping slot(String label, TimeRange hours) {
        return new TemporalMapping(weeks, days, with(slots, label, Optional.of(hours)), frequencies);
    }

    public TemporalMapping frequency(String label, WeekMask mask) {
        return new TemporalMapping(weeks, days, slots, with(frequencies, label, Optional.of(mask)));
    }

    /** Leaves the rows with that label aside, without an error. */
    public TemporalMapping ignoring(TemporalKind kind, String label) {
        return new TemporalMapping(
                weeks,
                kind == TemporalKind.DAY ? with(days, label, Optional.empty()) : days,
                kind == TemporalKind.SLOT ? with(slots, label, Optional.empty()) : slots,
                kind == TemporalKind.FREQUENCY ? with(frequencies, label, Optional.empty()) : frequencies);
    }

    /** The slots of the school by their names ({@code M1}); the hour at which one starts then stands for the whole. */
    public TemporalMapping slots(Collection<TimeSlot> school) {
        var all = new TreeMap<>(slots);
        school.forEach(slot -> all.put(TemporalKeys.of(slot.name()), Optional.of(slot.hours())));
        return new TemporalMapping(weeks, days, all, frequencies);
    }

    /**
     * The weeks that alternate, by their own names and by their rank: {@code A}, {@code Semaine A} and {@code Q1} are the
     * weeks of the first name, {@code Q2} those of the second. A name counts more than a rank: of {@code [Q2, Q1]}, which
     * start with a week Q2, each is what it says.
     */
    public TemporalMapping alternating(AlternatingWeeks alternating) {
        var all = new TreeMap<>(frequencies);
        for (var rank = 1; rank <= alternating.names().size(); rank++) {
            all.put("Q" + rank, mask(alternating, alternating.names().get(rank - 1)));
        }
        for (var name : alternating.names()) {
            all.put(TemporalKeys.of("Semaine " + name), mask(alternating, name));
            all.put(TemporalKeys.of(name), mask(alternating, name));
        }
        return new TemporalMapping(weeks, days, slots, all);
    }

    private Optional<WeekMask> mask(AlternatingWeeks alternating, String name) {
        return Optional.of(alternating.mask(name, weeks.firstDayOfWeek1()).and(weeks.taught()));
    }

    private static <T> SortedMap<String, Optional<T>> with(
            SortedMap<String, Optional<T>> labels, String label, Optional<T> meaning) {
        var more = new TreeMap<>(labels);
        more.put(TemporalKeys.of(label), meaning);
        return more;
    }

    /** Whether the rows with that label are to be left aside. */
    public boolean isIgnored(TemporalKind kind, String label) {
        return switch (kind) {
            case DAY -> isIgnored(days, label);
            case SLOT -> isIgnored(slots, label);
            case FREQUENCY -> isIgnored(frequencies, label);
        };
    }

    private static <T> boolean isIgnored(SortedMap<String, Optional<T>> labels, String label) {
        return Optional.ofNullable(labels.get(TemporalKeys.of(label)))
                .filter(Optional::isEmpty)
                .isPresent();
    }

    public Optional<DayOfWeek> day(String label) {
        return known(days, label);
    }

    /** Every week with class when the label is empty. */
    public Optional<WeekMask> frequency(String label) {
        return label.isBlank() ? Optional.of(weeks.taught()) : known(frequencies, label);
    }

    /** The hours of a label that has a meaning of its own, that says both ends, or at whose hour one of the slots starts. */
    public Optional<TimeRange> slot(String label) {
        return known(slots, label).or(() -> ClockLabel.range(label)).or(() -> startingAt(label));
    }

    /**
     * The hours of a row that says its length too ({@code 1h30}, {@code 55 min}), from where its label starts. Software
     * calls a slot of 55 minutes an hour: a lesson of two hours that starts with a slot of the school ends with the next
     * one.
     */
    public Optional<TimeRange> slot(String label, String length) {
        return ClockLabel.length(length)
                .flatMap(duration -> start(label).flatMap(start -> lasting(start, duration)))
                .map(this::endingWithASlot);
    }

    private TimeRange endingWithASlot(TimeRange hours) {
        var within = slots.values().stream()
                .flatMap(Optional::stream)
                .filter(slot ->
                        !slot.start().isBefore(hours.start()) && !slot.end().isAfter(hours.end()))
                .distinct()
                .toList();
        return within.stream()
                .map(TimeRange::end)
                .max(LocalTime::compareTo)
                .map(end -> new TimeRange(hours.start(), end))
                .filter(slots -> within.stream().anyMatch(slot -> slot.start().equals(slots.start())))
                .filter(slots -> isCalled(slots, within.size(), hours))
                .orElse(hours);
    }

    /** No more hours than there are slots, and little beyond them. */
    private static boolean isCalled(TimeRange slots, int count, TimeRange hours) {
        var beyond = hours.duration().minus(slots.duration());
        return hours.duration().compareTo(Duration.ofHours(count)) <= 0
                && beyond.multipliedBy(A_THIRD).compareTo(slots.duration()) <= 0;
    }

    private Optional<LocalTime> start(String label) {
        return known(slots, label)
                .or(() -> ClockLabel.range(label))
                .map(TimeRange::start)
                .or(() -> ClockLabel.time(label));
    }

    private static Optional<TimeRange> lasting(LocalTime start, Duration duration) {
        var end = start.plus(duration);
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }

    private Optional<TimeRange> startingAt(String label) {
        return ClockLabel.time(label)
                .flatMap(time -> slots.values().stream()
                        .flatMap(Optional::stream)
                        .filter(hours -> hours.start().equals(time))
                        .min(TimeRange::compareTo));
    }

    private static <T> Optional<T> known(SortedMap<String, Optional<T>> labels, String label) {
        return Optional.ofNullable(labels.get(TemporalKeys.of(label))).flatMap(meaning -> meaning);
    }
}
