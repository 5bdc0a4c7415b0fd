package org.ent4j.examples.benchmarks.ticketing;

import java.util.Locale;

/** Numbers for people, the same in every locale. */
final class Numbers {

    private static final double HUNDRED = 100;

    private Numbers() {}

    /** {@code "10,000"}, {@code "0.74"}, {@code "546.9"}. */
    static String text(Number number) {
        return String.format(Locale.ROOT, form(number.doubleValue()), number.doubleValue());
    }

    private static String form(double number) {
        if (number == Math.rint(number)) {
            return "%,.0f";
        }
        return Math.abs(number) < HUNDRED ? "%.2f" : "%,.1f";
    }
}
