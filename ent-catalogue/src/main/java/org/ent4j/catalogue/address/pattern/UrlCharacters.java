package org.ent4j.catalogue.address.pattern;

import java.util.function.IntPredicate;

/** A set of the characters of which URLs are made: visible ASCII. */
record UrlCharacters(long low, long high) {

    static final char FIRST = '!';
    static final char LAST = '~';
    static final UrlCharacters NONE = new UrlCharacters(0, 0);
    static final UrlCharacters ANY = where(any -> true);
    static final UrlCharacters DIGITS = where(each -> each >= '0' && each <= '9');
    static final UrlCharacters WORDS = where(each ->
            each == '_' || each >= '0' && each <= '9' || each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z');

    private static final String READABLE = "/a0.-";

    static UrlCharacters where(IntPredicate wanted) {
        var set = NONE;
        for (var each = FIRST; each <= LAST; each++) {
            set = wanted.test(each) ? set.and(each) : set;
        }
        return set;
    }

    static UrlCharacters of(char only) {
        return NONE.and(only);
    }

    private UrlCharacters and(char more) {
        return more < Long.SIZE
                ? new UrlCharacters(low | 1L << more, high)
                : new UrlCharacters(low, high | 1L << more - Long.SIZE);
    }

    UrlCharacters or(UrlCharacters other) {
        return new UrlCharacters(low | other.low, high | other.high);
    }

    UrlCharacters common(UrlCharacters other) {
        return new UrlCharacters(low & other.low, high & other.high);
    }

    UrlCharacters others() {
        return new UrlCharacters(~low & ANY.low, ~high & ANY.high);
    }

    boolean isEmpty() {
        return low == 0 && high == 0;
    }

    boolean has(char each) {
        return each >= FIRST && each <= LAST && (each < Long.SIZE ? low >>> each : high >>> each - Long.SIZE) % 2 != 0;
    }

    /** One of them, such as people write, where there is one. */
    char example() {
        return (char) READABLE.chars()
                .filter(each -> has((char) each))
                .findFirst()
                .orElseGet(() ->
                        low != 0 ? Long.numberOfTrailingZeros(low) : Long.SIZE + Long.numberOfTrailingZeros(high));
    }
}
