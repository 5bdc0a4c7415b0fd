package org.ent4j.directory.feed.oneroster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as files write them. Besides the ISO form there are days with a time after them and days with slashes, of which
 * either the day or the month comes first: the other values of the file tell, where one of the two is above twelve.
 */
final class OneRosterDays {

    private static final Pattern ISO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?:[T ].*)?");
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1900;

    private final boolean monthFirst;
    private final boolean sure;

    private OneRosterDays(boolean monthFirst, boolean sure) {
        this.monthFirst = monthFirst;
        this.sure = sure;
    }

    /** @param texts the cells of the file that hold days */
    static OneRosterDays of(Collection<String> texts) {
        var day = texts.stream().anyMatch(text -> isAboveMonths(text, 1));
        var month = texts.stream().anyMatch(text -> isAboveMonths(text, 2));
        return new OneRosterDays(month && !day, day != month);
    }

    private static boolean isAboveMonths(String text, int part) {
        var found = SLASHES.matcher(text);
        return found.matches() && Integer.parseInt(found.group(part)) > MONTHS;
    }

    /** The day, when the text is one that a calendar has. */
    Optional<LocalDate> day(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return possible(() -> LocalDate.parse(iso.group(1)));
        }
        var slashes = SLASHES.matcher(text);
        return slashes.matches() ? possible(() -> day(slashes)) : Optional.empty();
    }

    private LocalDate day(Matcher found) {
        var first = Integer.parseInt(found.group(1));
        var second = Integer.parseInt(found.group(2));
        var year = Integer.parseInt(found.group(3));
        return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    /** Whether day and month could be taken for one another. */
    boolean isUnsure(String text) {
        return !sure && SLASHES.matcher(text).matches() && !isAboveMonths(text, 1) && !isAboveMonths(text, 2);
    }

    private static Optional<LocalDate> possible(Day day) {
        try {
            return Optional.of(day.get()).filter(each -> each.getYear() >= FIRST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private interface Day {
        LocalDate get();
    }
}
