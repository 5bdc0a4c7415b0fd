package org.ent4j.ticketing.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a team answers. A moment is in its hours when clocks on the wall say so: the night on which they are put back has an
 * hour more of it, the night on which they are put forward an hour less.
 *
 * @param week the hours of each day of the week, in their order; a day that is no key is closed
 * @param isOpen whether the team works on a day of which the week has hours: holidays are closed
 */
public record SupportHours(ZoneId zone, Map<DayOfWeek, List<Opening>> week, Predicate<LocalDate> isOpen) {

    /** How far ahead a due time is looked for. */
    private static final int LONGEST_DAYS = 3660;

    private static final List<Opening> ALL_DAY = List.of(Opening.of("00:00", "00:00"));

    /** @throws IllegalArgumentException when two openings of a day overlap */
    public SupportHours {
        var sorted = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        week.forEach((day, openings) -> sorted.put(day, disjoint(day, openings)));
        week = Map.copyOf(sorted);
    }

    private static List<Opening> disjoint(DayOfWeek day, Collection<Opening> openings) {
        var sorted = openings.stream().sorted().toList();
        for (var index = 1; index < sorted.size(); index++) {
            if (sorted.get(index - 1).overlaps(sorted.get(index))) {
                throw new IllegalArgumentException(
                        "Two openings of %s overlap: %s.\nMaybe make them one.".formatted(day, sorted));
            }
        }
        return sorted;
    }

    /** The same hours on some days of the week, holidays included. */
    public static SupportHours of(ZoneId zone, Collection<DayOfWeek> days, Opening... openings) {
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        days.forEach(day -> week.put(day, List.of(openings)));
        return new SupportHours(zone, week, day -> true);
    }

    /** Around the clock. */
    public static SupportHours always(ZoneId zone) {
        return of(zone, Arrays.asList(DayOfWeek.values()), ALL_DAY.toArray(Opening[]::new));
    }

    /** The same hours, on the days that pass. */
    public SupportHours on(Predicate<LocalDate> open) {
        return new SupportHours(zone, week, isOpen.and(open));
    }

    public boolean isOpen(Instant instant) {
        return spans(day(instant)).anyMatch(span -> span.contains(instant));
    }

    /** The time within the hours; none when the end is not after the start. */
    public Duration between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        return day(from)
                .datesUntil(day(to).plusDays(1))
                .flatMap(this::spans)
                .flatMap(span -> span.within(from, to).stream())
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The first moment at which so much time within the hours has passed: at the close of a day rather than at the opening of
     * the next.
     *
     * @return nothing when that is not within ten years, since the team hardly ever works
     */
    public Optional<Instant> after(Instant from, Duration open) {
        if (open.isNegative() || open.isZero()) {
            return Optional.of(from);
        }
        var left = open;
        for (var day = day(from); day.isBefore(day(from).plusDays(LONGEST_DAYS)); day = day.plusDays(1)) {
            for (var span : spans(day)
                    .flatMap(each -> each.within(from, each.end()).stream())
                    .toList()) {
                if (left.compareTo(span.length()) <= 0) {
                    return Optional.of(span.start().plus(left));
                }
                left = left.minus(span.length());
            }
        }
        return Optional.empty();
    }

    /**
     * The close of the last of so many open days, the day of the moment itself not counted.
     *
     * @param days at least 1
     * @return nothing when that is not within ten years, since the team hardly ever works
     */
    public Optional<Instant> closeOfOpenDay(Instant from, int days) {
        var first = day(from).plusDays(1);
        return first.datesUntil(first.plusDays(LONGEST_DAYS))
                .map(day -> spans(day).toList())
                .filter(spans -> !spans.isEmpty())
                .skip(days - 1L)
                .findFirst()
                .map(spans -> spans.get(spans.size() - 1).end());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The hours of a day, in their order: those of each stretch of it in which clocks are not changed. */
    private Stream<Span> spans(LocalDate day) {
        var openings = week.getOrDefault(day.getDayOfWeek(), List.of());
        return openings.isEmpty() || !isOpen.test(day)
                ? Stream.empty()
                : stretches(day)
                        .flatMap(stretch -> openings.stream().flatMap(each -> span(day, each, stretch).stream()));
    }

    private Stream<Span> stretches(LocalDate day) {
        var start = day.atStartOfDay(zone).toInstant();
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        var stretches = Stream.<Span>builder();
        var from = start;
        for (var change = change(from); change.isBefore(end); change = change(from)) {
            stretches.add(new Span(from, change));
            from = change;
        }
        return stretches.add(new Span(from, end)).build();
    }

    private Instant change(Instant after) {
        return Optional.ofNullable(zone.getRules().nextTransition(after))
                .map(transition -> transition.getInstant())
                .orElse(Instant.MAX);
    }

    private Optional<Span> span(LocalDate day, Opening opening, Span stretch) {
        var offset = zone.getRules().getOffset(stretch.start());
        var start = day.atTime(opening.start()).toInstant(offset);
        var end = opening.isToMidnight()
                ? stretch.end()
                : day.atTime(opening.end()).toInstant(offset);
        return Span.of(start, end).flatMap(each -> each.within(stretch.start(), stretch.end()));
    }
}
