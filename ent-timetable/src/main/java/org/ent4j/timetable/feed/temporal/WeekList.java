package org.ent4j.timetable.feed.temporal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;

/** Weeks as a person writes them: {@code 1-7,10,12}, or {@code 1-7,10,12 (2026-2027)} where they are those of one year. */
final class WeekList {

    private static final Pattern PART = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");
    private static final Pattern OF_YEAR = Pattern.compile("(.*?)\\s*\\(\\s*([0-9]{4}-[0-9]{4})\\s*\\)");
    private static final int LAST = 62;

    private WeekList() {}

    /** Nothing when they are no weeks, or those of another year. */
    static Optional<WeekMask> parse(String text, SchoolYear year) {
        var match = OF_YEAR.matcher(text.strip());
        return !match.matches()
                ? parse(text)
                : Optional.of(match.group(1))
                        .filter(weeks -> match.group(2).equals(year.toString()))
                        .flatMap(WeekList::parse);
    }

    private static Optional<WeekMask> parse(String text) {
        var mask = WeekMask.NONE;
        for (var part : text.replace(" ", "").split(",", -1)) {
            var weeks = part(part);
            if (weeks.isEmpty()) {
                return Optional.empty();
            }
            mask = mask.or(weeks.get());
        }
        return Optional.of(mask);
    }

    private static Optional<WeekMask> part(String part) {
        var match = PART.matcher(part);
        if (!match.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(match.group(1));
        var last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        return first >= 1 && last <= LAST && first <= last
                ? Optional.of(new WeekMask((1L << (last + 1)) - (1L << first)))
                : Optional.empty();
    }

    static String format(WeekMask weeks, SchoolYear year) {
        return format(weeks) + " (" + year + ")";
    }

    private static String format(WeekMask weeks) {
        var parts = new ArrayList<String>();
        var numbers = weeks.weeks().boxed().toList();
        for (int i = 0, j = 0; i < numbers.size(); i = j) {
            for (j = i + 1; j < numbers.size() && numbers.get(j) == numbers.get(j - 1) + 1; j++) {
                // as far as the numbers follow one another
            }
            parts.add(numbers.get(i) + (j - 1 > i ? "-" + numbers.get(j - 1) : ""));
        }
        return String.join(",", parts);
    }
}
