package org.ent4j.model.matching;

/**
 * The measure of Jaro and Winkler as Winkler published it: a common beginning of up to four characters adds a tenth of
 * what is missing per character, when Jaro's measure reaches 0.7. A hot loop: texts of up to 64 characters are compared
 * without allocation, longer ones by their first 64 characters and their lengths.
 */
final class JaroWinkler {

    private static final int LONGEST = Long.SIZE;
    private static final double BOOST_FROM = 0.7;
    private static final double BOOST = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    static double similarity(CharSequence one, CharSequence other) {
        if (one.length() == 0 && other.length() == 0) {
            return 1;
        }
        var jaro = one.length() <= other.length() ? jaro(one, other) : jaro(other, one);
        return jaro < BOOST_FROM ? jaro : jaro + BOOST * prefix(one, other) * (1 - jaro);
    }

    /**
     * Whether the measure may reach so much, from 0.82 on, by the letters that only one of the two has: a quick answer for
     * the many that are not alike.
     */
    static boolean mayReach(double least, String one, String other) {
        var mine = letters(one);
        var theirs = letters(other);
        var common =
                Math.min(one.length() - Long.bitCount(mine & ~theirs), other.length() - Long.bitCount(theirs & ~mine));
        var jaro = ((double) common / one.length() + (double) common / other.length() + 1) / 3;
        return one.isEmpty() || other.isEmpty() || jaro + BOOST * LONGEST_PREFIX * (1 - jaro) >= least;
    }

    private static long letters(String text) {
        var letters = 0L;
        for (var i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i);
        }
        return letters;
    }

    private static double jaro(CharSequence shorter, CharSequence longer) {
        var window = Math.max(longer.length() / 2 - 1, 0);
        var ofShorter = 0L;
        var ofLonger = 0L;
        for (var i = 0; i < Math.min(shorter.length(), LONGEST); i++) {
            var j = partner(shorter.charAt(i), longer, ofLonger, i - window, i + window);
            if (j >= 0) {
                ofShorter |= 1L << i;
                ofLonger |= 1L << j;
            }
        }
        return jaro(shorter, longer, ofShorter, ofLonger);
    }

    /** The first place within the window where the longer text has that character, not taken yet; −1 without one. */
    private static int partner(char wanted, CharSequence longer, long taken, int from, int to) {
        var end = Math.min(Math.min(to + 1, longer.length()), LONGEST);
        for (var j = Math.max(from, 0); j < end; j++) {
            if ((taken & 1L << j) == 0 && longer.charAt(j) == wanted) {
                return j;
            }
        }
        return -1;
    }

    private static double jaro(CharSequence shorter, CharSequence longer, long ofShorter, long ofLonger) {
        var common = (double) Long.bitCount(ofShorter);
        if (common == 0) {
            return 0;
        }
        var moved = displaced(shorter, longer, ofShorter, ofLonger) / 2.0;
        return (common / shorter.length() + common / longer.length() + (common - moved) / common) / 3;
    }

    private static int displaced(CharSequence shorter, CharSequence longer, long ofShorter, long ofLonger) {
        var displaced = 0;
        var theirs = ofLonger;
        for (var mine = ofShorter; mine != 0; mine &= mine - 1) {
            var i = Long.numberOfTrailingZeros(mine);
            var j = Long.numberOfTrailingZeros(theirs);
            displaced += shorter.charAt(i) == longer.charAt(j) ? 0 : 1;
            theirs &= theirs - 1;
        }
        return displaced;
    }

    private static int prefix(CharSequence one, CharSequence other) {
        var end = Math.min(Math.min(one.length(), other.length()), LONGEST_PREFIX);
        var length = 0;
        while (length < end && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
