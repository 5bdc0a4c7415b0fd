package org.ent4j.viescolaire.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.model.calendar.TimeRange;

/**
 * Counts anew, minute by minute, with nothing but the hours of the week and the four numbers of a policy. Any boundary,
 * any hours, any length: also boundaries at the limits of the opening hours and outside of them.
 */
class HalfDaysOracleProperties {

    /** The last Friday before the clocks go back. */
    private static final LocalDate FROM = LocalDate.of(2026, 10, 23);

    private static final int DAYS = 45;

    /** All that the command is told. */
    private record Told(
            int boundary, int tolerance, int threshold, Map<DayOfWeek, int[]> openings, List<Period> intervals) {

        CountingPolicy policy() {
            var week = new EnumMap<DayOfWeek, TimeRange>(DayOfWeek.class);
            openings.forEach((day, hours) -> week.put(day, new TimeRange(time(hours[0]), time(hours[1]))));
            return new CountingPolicy(
                    time(boundary),
                    Duration.ofMinutes(tolerance),
                    Duration.ofMinutes(threshold),
                    OpeningHours.of(week));
        }
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    private static Told told(Random random) {
        var openings = new EnumMap<DayOfWeek, int[]>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                var open = random.nextInt(1200);
                openings.put(day, new int[] {open, open + 1 + random.nextInt(1439 - open)});
            }
        }
        var boundary = boundary(random, openings);
        var tolerance = random.nextInt(3) == 0 ? random.nextInt(1441) : random.nextInt(150);
        var threshold = random.nextInt(3) == 0 ? random.nextInt(1441) : random.nextInt(60);
        var intervals = new ArrayList<Period>();
        for (var count = random.nextInt(5); count > 0; count--) {
            intervals.add(interval(random, boundary, tolerance, threshold, openings));
        }
        return new Told(boundary, tolerance, threshold, openings, intervals);
    }

    private static int boundary(Random random, Map<DayOfWeek, int[]> openings) {
        var limits = openings.values().stream()
                .flatMap(hours -> List.of(hours[0], hours[1]).stream())
                .toList();
        return limits.isEmpty() || random.nextInt(4) > 0
                ? random.nextInt(1440)
                : limits.get(random.nextInt(limits.size()));
    }

    /** Its ends are often where something begins or ends, or a minute beside. */
    private static Period interval(
            Random random, int boundary, int tolerance, int threshold, Map<DayOfWeek, int[]> openings) {
        var start = moment(random, FROM.plusDays(random.nextInt(14)), boundary, tolerance, openings);
        var end = switch (random.nextInt(8)) {
            case 0 -> start.plusMinutes(threshold + random.nextInt(3) - 1L);
            case 1 -> moment(random, start.toLocalDate().plusDays(random.nextInt(30)), boundary, tolerance, openings);
            case 2 -> start.plusMinutes(1 + random.nextInt(60));
            case 3 -> moment(random, start.toLocalDate().plusDays(1), boundary, tolerance, openings);
            default -> moment(random, start.toLocalDate(), boundary, tolerance, openings);
        };
        return start.isBefore(end) ? new Period(start, end) : new Period(start, start.plusMinutes(1));
    }

    private static LocalDateTime moment(
            Random random, LocalDate day, int boundary, int tolerance, Map<DayOfWeek, int[]> openings) {
        var hours = openings.getOrDefault(day.getDayOfWeek(), new int[] {480, 1050});
        var minute = switch (random.nextInt(6)) {
            case 0 -> boundary;
            case 1 -> boundary + tolerance;
            case 2 -> hours[0];
            case 3 -> hours[1];
            default -> random.nextInt(1440);
        };
        return day.atStartOfDay().plusMinutes(minute + (random.nextInt(3) == 0 ? random.nextInt(3) - 1L : 0));
    }

    /** The sentence of the specification, said of each minute of the six weeks. */
    private static TreeSet<DemiJournee> minuteByMinute(Told told) {
        var halves = new TreeSet<DemiJournee>();
        for (var interval : told.intervals()) {
            var from = minute(interval.start());
            var to = minute(interval.end());
            for (var minute = from; to - from >= told.threshold() && minute < to; minute++) {
                var day = FROM.plusDays(Math.floorDiv(minute, 1440));
                var ofDay = Math.floorMod(minute, 1440);
                var hours = told.openings().get(day.getDayOfWeek());
                if (hours == null || ofDay < hours[0] || ofDay >= hours[1]) {
                    continue;
                }
                var midnight = minute - ofDay;
                if (ofDay < told.boundary()) {
                    halves.add(new DemiJournee(day, Half.MATIN));
                } else if (from >= midnight + told.boundary()
                        || Math.min(to, midnight + hours[1]) >= midnight + told.boundary() + told.tolerance()) {
                    halves.add(new DemiJournee(day, Half.APRES_MIDI));
                }
            }
        }
        return halves;
    }

    private static int minute(LocalDateTime time) {
        return Math.toIntExact(Duration.between(FROM.atStartOfDay(), time).toMinutes());
    }

    @Property(tries = 5000)
    void half_days_are_those_that_the_minutes_of_the_sentence_say(@ForAll long seed) {
        var told = told(new Random(seed));

        var counted = HalfDays.count(told.intervals(), told.policy());

        assertThat(counted.halfDays()).isEqualTo(minuteByMinute(told));
        assertThat(counted.latenesses())
                .isEqualTo(told.intervals().stream()
                        .filter(each -> minute(each.end()) - minute(each.start()) < told.threshold())
                        .count());
        reached(told, counted);
    }

    private static void reached(Told told, HalfDays.Count counted) {
        cover(
                "boundary before the opening",
                told.openings().values().stream().anyMatch(h -> told.boundary() < h[0]),
                20);
        cover(
                "boundary after the closing",
                told.openings().values().stream().anyMatch(h -> told.boundary() > h[1]),
                20);
        cover(
                "boundary at a limit",
                told.openings().values().stream().anyMatch(h -> told.boundary() == h[0] || told.boundary() == h[1]),
                10);
        cover(
                "a closed day within",
                told.intervals().stream()
                        .anyMatch(each ->
                                each.days().anyMatch(day -> !told.openings().containsKey(day.getDayOfWeek()))),
                20);
        cover(
                "longer than a fortnight",
                told.intervals().stream().anyMatch(each -> each.duration().toDays() > 14),
                4);
        cover("exactly the tolerance", told.intervals().stream().anyMatch(each -> isExactly(each, told)), 2);
        cover(
                "overlapping",
                told.intervals().stream()
                        .anyMatch(one -> told.intervals().stream().anyMatch(each -> each != one && each.overlaps(one))),
                10);
        cover(
                "over the change of the clocks",
                told.intervals().stream()
                        .anyMatch(each -> each.contains(new Period(
                                LocalDate.of(2026, 10, 25).atTime(2, 0),
                                LocalDate.of(2026, 10, 25).atTime(3, 0)))),
                2);
        cover("an afternoon left out", told.intervals().stream().anyMatch(each -> isLeftOut(each, told, counted)), 1);
        cover("morning and afternoon", counted.halfDays().size() > 1, 20);
        cover("lateness", counted.latenesses() > 0, 20);
    }

    private static void cover(String label, boolean is, double least) {
        Statistics.label(label).collect(is).coverage(all -> all.check(true).percentage(share -> share > least));
    }

    private static boolean isExactly(Period interval, Told told) {
        var boundary = interval.end().toLocalDate().atStartOfDay().plusMinutes(told.boundary());
        return interval.start().isBefore(boundary)
                && interval.end().equals(boundary.plusMinutes(told.tolerance()))
                && told.tolerance() > 0;
    }

    /** It reaches past the boundary in opening hours, and not far enough. */
    private static boolean isLeftOut(Period interval, Told told, HalfDays.Count counted) {
        var day = interval.end().toLocalDate();
        var hours = told.openings().get(day.getDayOfWeek());
        var boundary = day.atStartOfDay().plusMinutes(told.boundary());
        return hours != null
                && hours[0] <= told.boundary()
                && told.boundary() < hours[1]
                && interval.start().isBefore(boundary)
                && interval.end().isAfter(boundary)
                && interval.duration().toMinutes() >= told.threshold()
                && !counted.halfDays().contains(new DemiJournee(day, Half.APRES_MIDI));
    }
}
