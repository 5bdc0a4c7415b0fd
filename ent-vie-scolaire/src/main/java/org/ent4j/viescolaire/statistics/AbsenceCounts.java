package org.ent4j.viescolaire.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.AttendanceCount;

/**
 * Half-days of absence by group and by week; both add up to all.
 *
 * @param byWeek by the Monday of each, from the first to the last of the days that were asked for
 * @param byGroup of each group the half-days of each week that has any
 */
public record AbsenceCounts(
        int all, SortedMap<LocalDate, Integer> byWeek, SortedMap<String, SortedMap<LocalDate, Integer>> byGroup) {

    public AbsenceCounts {
        byWeek = Collections.unmodifiableSortedMap(new TreeMap<>(byWeek));
        byGroup = Collections.unmodifiableSortedMap(new TreeMap<>(byGroup));
    }

    /**
     * @param counts what counts of each pupil
     * @param groups the class of a pupil, or ""
     */
    public static AbsenceCounts of(
            Map<PersonId, AttendanceCount> counts, Function<PersonId, String> groups, DateRange days) {
        var byWeek = new TreeMap<LocalDate, Integer>();
        days.stream().map(AbsenceCounts::monday).forEach(monday -> byWeek.put(monday, 0));
        var byGroup = new TreeMap<String, SortedMap<LocalDate, Integer>>();
        counts.forEach((pupil, count) -> count.within(days).halfDays().keySet().forEach(half -> {
            byWeek.merge(monday(half.day()), 1, Integer::sum);
            byGroup.computeIfAbsent(groups.apply(pupil), any -> new TreeMap<>())
                    .merge(monday(half.day()), 1, Integer::sum);
        }));
        return new AbsenceCounts(
                byWeek.values().stream().mapToInt(count -> count).sum(), byWeek, byGroup);
    }

    /** How many a group has in a week. */
    public int of(String group, LocalDate monday) {
        return byGroup.getOrDefault(group, new TreeMap<>()).getOrDefault(monday, 0);
    }

    /** How many a group has in all weeks. */
    public int of(String group) {
        return byGroup.getOrDefault(group, new TreeMap<>()).values().stream()
                .mapToInt(count -> count)
                .sum();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
