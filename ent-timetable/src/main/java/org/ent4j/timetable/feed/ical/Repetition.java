package org.ent4j.timetable.feed.ical;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.ent4j.model.calendar.DateRange;

/**
 * The days of a rule ({@code RRULE}), within a period: by day, week, month or year, and no finer. A rule without end stops
 * at the end of the period, and so does one that was never meant to.
 */
final class Repetition {

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> PARTS =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY");
    private static final int LONGEST = 200;
    /** In years before the one that is imported. */
    private static final int OLDEST = 3;

    private static final int MOST_DAYS = 2_000;

    private Repetition() {}

    /**
     * The days on which it begins; nothing when the rule is none that a timetable has.
     *
     * @param start the first of them, in its own time zone
     */
    static Optional<List<LocalDate>> days(String rule, Moment start, DateRange period) {
        var parts = parts(rule);
        if (rule.length() > LONGEST
                || !isKnown(parts)
                || start.date().isBefore(period.first().minusYears(OLDEST))) {
            return Optional.empty();
        }
        // what the library takes when a rule does not say it depends on the machine
        parts.putIfAbsent("WKST", "MO");
        var until = parts.remove("UNTIL");
        var last = until == null ? Optional.of(period.last()) : last(until, start);
        return last.flatMap(end -> days(parts, start.date(), period.first(), earlier(end, period.last())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Map<String, String> parts(String rule) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            var equals = part.indexOf('=');
            parts.put(part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
        }
        return parts;
    }

    private static boolean isKnown(Map<String, String> parts) {
        return PARTS.containsAll(parts.keySet())
                && FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))
                && isSmall(parts.getOrDefault("INTERVAL", "1"))
                && isSmall(parts.getOrDefault("COUNT", "1"));
    }

    private static boolean isSmall(String number) {
        return number.matches("[1-9][0-9]{0,3}");
    }

    /** The last day on which it may begin: that of the bound, or the day before when it begins later in the day. */
    private static Optional<LocalDate> last(String until, Moment start) {
        return Moment.parse(until, start.zone()).map(bound -> {
            var local = bound.in(start.zone());
            var isLater = !bound.isWholeDay()
                    && start.time()
                            .filter(time -> time.isAfter(local.toLocalTime()))
                            .isPresent();
            return isLater ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        });
    }

    private static Optional<List<LocalDate>> days(
            Map<String, String> parts, LocalDate start, LocalDate from, LocalDate to) {
        var rule = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
        if (to.isBefore(start) || to.isBefore(from)) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(new Recur<LocalDate>(rule)
                    .getDates(start, start, to.plusDays(1), MOST_DAYS).stream()
                            .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                            .distinct()
                            .sorted()
                            .toList());
        } catch (RuntimeException broken) {
            // the library tells a bad rule by many kinds of exceptions
            return Optional.empty();
        }
    }
}
