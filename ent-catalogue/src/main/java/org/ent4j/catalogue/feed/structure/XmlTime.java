package org.ent4j.catalogue.feed.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as XML Schema writes them. A time zone is taken and left out: both are those of the school. */
public final class XmlTime {

    private static final String ZONE = "(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";
    private static final String DAY = "(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})";
    private static final String TIME = "T((?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)";
    private static final Pattern DATE = Pattern.compile(DAY + ZONE);
    private static final Pattern MOMENT = Pattern.compile(DAY + TIME + ZONE);
    private static final int NANOSECONDS = "00:00:00.000000000".length();

    private XmlTime() {}

    /** The day that {@code xs:date} says; nothing when it is none. */
    public static Optional<LocalDate> day(String text) {
        var parts = DATE.matcher(collapsed(text));
        return parts.matches() ? day(parts) : Optional.empty();
    }

    /** The moment that {@code xs:dateTime} says; nothing when it is none. */
    public static Optional<LocalDateTime> moment(String text) {
        var parts = MOMENT.matcher(collapsed(text));
        return parts.matches() ? day(parts).map(day -> at(day, parts.group(4))) : Optional.empty();
    }

    private static LocalDateTime at(LocalDate day, String time) {
        return time.startsWith("24")
                ? day.plusDays(1).atStartOfDay()
                : day.atTime(LocalTime.parse(time.substring(0, Math.min(time.length(), NANOSECONDS))));
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            var year = Integer.parseInt(parts.group(1));
            return Optional.of(LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                    .filter(any -> year != 0);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Without the spaces around, as XML Schema takes numbers and days. */
    static String collapsed(String text) {
        var first = 0;
        var end = text.length();
        while (first < end && isSpace(text.charAt(first))) {
            first++;
        }
        while (end > first && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
