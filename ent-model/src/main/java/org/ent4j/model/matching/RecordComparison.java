package org.ent4j.model.matching;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares two records field by field; the same from either side. */
final class RecordComparison {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final double MOST_WORDS = 0.7;
    private static final double SOME_WORDS = 0.4;

    private final NameComparison names;

    RecordComparison(ValueFrequencies frequencies) {
        this.names = new NameComparison(frequencies);
    }

    int bits(PreparedPerson one, PreparedPerson other) {
        return names.bits(one.name(), other.name())
                | Comparison.bits(MatchField.BIRTH_DATE, dates(one.birth(), other.birth()))
                | Comparison.bits(MatchField.INE, texts(one.ine(), other.ine()))
                | Comparison.bits(MatchField.EMAIL, emails(one.email(), other.email()))
                | Comparison.bits(MatchField.IDENTIFIER, identifiers(one.identifiers(), other.identifiers()))
                | Comparison.bits(MatchField.POSTAL_CODE, postalCodes(one.postalCode(), other.postalCode()))
                | Comparison.bits(MatchField.CITY, texts(one.city(), other.city()))
                | Comparison.bits(MatchField.ADDRESS, addresses(one.address(), other.address()));
    }

    static Agreement dates(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.MISSING;
        }
        if (one.equals(other)) {
            return Agreement.EXACT;
        }
        if (EditDistance.atMostOne(one, other)) {
            return Agreement.CLOSE;
        }
        return one.length() == 8 && other.length() == 8 ? byParts(one, other) : Agreement.DIFFERENT;
    }

    private static Agreement byParts(String one, String other) {
        var year = one.regionMatches(0, other, 0, 4);
        var month = one.regionMatches(4, other, 4, 2);
        var day = one.regionMatches(6, other, 6, 2);
        if (year && one.regionMatches(4, other, 6, 2) && one.regionMatches(6, other, 4, 2)) {
            return Agreement.CLOSE;
        }
        return year && (month || day) || month && day ? Agreement.PARTIAL : Agreement.DIFFERENT;
    }

    private static Agreement texts(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.MISSING;
        }
        if (one.equals(other)) {
            return Agreement.EXACT;
        }
        return isSlip(one, other) ? Agreement.CLOSE : Agreement.DIFFERENT;
    }

    /** Addresses that differ in their digits alone are numbered so as to tell namesakes apart. */
    private static Agreement emails(String one, String other) {
        var level = texts(one, other);
        return level == Agreement.CLOSE && withoutDigits(one).equals(withoutDigits(other))
                ? Agreement.DIFFERENT
                : level;
    }

    private static String withoutDigits(String text) {
        return DIGIT.matcher(text).replaceAll("");
    }

    private static boolean isSlip(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH_FOR_A_SLIP && EditDistance.atMostOne(one, other);
    }

    private static Agreement identifiers(Map<String, String> one, Map<String, String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.MISSING;
        }
        var best = Agreement.MISSING;
        for (var mine : one.entrySet()) {
            var level = texts(mine.getValue(), other.getOrDefault(mine.getKey(), ""));
            best = best == Agreement.MISSING || level != Agreement.MISSING && level.compareTo(best) < 0 ? level : best;
        }
        return best;
    }

    private static Agreement postalCodes(String one, String other) {
        var level = texts(one, other);
        var sameDepartement = level == Agreement.DIFFERENT && one.regionMatches(0, other, 0, 2);
        return sameDepartement ? Agreement.PARTIAL : level;
    }

    private static Agreement addresses(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.MISSING;
        }
        if (one.equals(other)) {
            return Agreement.EXACT;
        }
        var common = TokenSet.dice(one, other);
        if (common >= MOST_WORDS) {
            return Agreement.CLOSE;
        }
        return common >= SOME_WORDS ? Agreement.PARTIAL : Agreement.DIFFERENT;
    }
}
