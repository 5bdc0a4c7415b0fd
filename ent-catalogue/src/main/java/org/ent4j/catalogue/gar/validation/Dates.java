package org.ent4j.catalogue.gar.validation;

import java.time.YearMonth;
import java.util.regex.Pattern;

/** The type {@code date} of XML Schema 1.0: {@code 2012-03-04}, and a time zone that nobody needs. */
final class Dates {

    private static final Pattern FORM =
            Pattern.compile("-?([0-9]{4,9})-([0-9]{2})-([0-9]{2})" + "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?");
    private static final int USUAL = 10;

    private Dates() {}

    /** Space around does not count. */
    static boolean isDate(char[] characters, int from, int to) {
        return isUsual(characters, from, to) || isDate(new String(characters, from, to - from));
    }

    /** A day that every month has, of a year with four digits. */
    private static boolean isUsual(char[] c, int from, int to) {
        return to - from == USUAL
                && c[from + 4] == '-'
                && c[from + 7] == '-'
                && number(c, from, 4) > 0
                && within(number(c, from + 5, 2), 12)
                && within(number(c, from + 8, 2), 28);
    }

    private static boolean within(int number, int most) {
        return number > 0 && number <= most;
    }

    /** Or -1. */
    private static int number(char[] c, int from, int digits) {
        var number = 0;
        for (int i = from; i < from + digits; i++) {
            if (c[i] < '0' || c[i] > '9') {
                return -1;
            }
            number = number * 10 + c[i] - '0';
        }
        return number;
    }

    private static boolean isDate(String text) {
        var parts = FORM.matcher(collapsed(text));
        return parts.matches() && isDay(parts.group(1), parts.group(2), parts.group(3));
    }

    private static String collapsed(String text) {
        return text.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
    }

    private static boolean isDay(String year, String month, String day) {
        var years = Integer.parseInt(year);
        return years > 0
                && (year.length() == 4 || year.charAt(0) != '0')
                && within(Integer.parseInt(month), 12)
                && within(
                        Integer.parseInt(day),
                        YearMonth.of(years, Integer.parseInt(month)).lengthOfMonth());
    }
}
