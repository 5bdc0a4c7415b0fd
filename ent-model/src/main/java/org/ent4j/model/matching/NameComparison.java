package org.ent4j.model.matching;

import org.ent4j.model.person.NamePart;
import org.ent4j.model.person.NormalisedName;

/** Compares names: last names, first names, and both crosswise when they do not agree each in its place. */
final class NameComparison {

    private static final double NEAR = 0.92;
    private static final double ALIKE = 0.84;
    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final int LONGEST_ENDING = 2;
    private static final String LETTERS_OF_ENDINGS = "AEIOYNLST";

    private final ValueFrequencies frequencies;

    NameComparison(ValueFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    int bits(NormalisedName one, NormalisedName other) {
        var last = lastNames(one, other);
        var first = firstNames(one, other);
        if (last != Agreement.EXACT && first != Agreement.EXACT) {
            var nothingInPlace = last == Agreement.DIFFERENT && first == Agreement.DIFFERENT;
            var crossed = crossed(one, other, nothingInPlace);
            if (crossed != 0) {
                return crossed;
            }
        }
        return bits(last, first, comparable(last, first) ? Agreement.EXACT : Agreement.MISSING);
    }

    private static boolean comparable(Agreement last, Agreement first) {
        return last != Agreement.MISSING && first != Agreement.MISSING;
    }

    private static int bits(Agreement last, Agreement first, Agreement order) {
        return Comparison.bits(MatchField.LAST_NAME, last)
                | Comparison.bits(MatchField.FIRST_NAME, first)
                | Comparison.bits(MatchField.NAME_ORDER, order);
    }

    private Agreement lastNames(NormalisedName one, NormalisedName other) {
        var best = Agreement.MISSING;
        for (var i = 0; i < one.lastNames().size(); i++) {
            for (var j = 0; j < other.lastNames().size(); j++) {
                best = better(
                        best,
                        lastNames(one.lastNames().get(i), other.lastNames().get(j)));
            }
        }
        return best;
    }

    private static Agreement better(Agreement one, Agreement other) {
        if (one == Agreement.MISSING) {
            return other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Agreement lastNames(NamePart one, NamePart other) {
        if (one.sameAs(other)) {
            return Agreement.EXACT;
        }
        if (one.core().equals(other.core())) {
            return Agreement.CLOSE;
        }
        var spelling = spelling(MatchField.LAST_NAME, one, other);
        return spelling == Agreement.DIFFERENT && one.partOf(other) ? Agreement.PARTIAL : spelling;
    }

    private Agreement firstNames(NormalisedName one, NormalisedName other) {
        var mine = one.firstName();
        var their = other.firstName();
        if (mine.isEmpty() || their.isEmpty()) {
            return Agreement.MISSING;
        }
        if (mine.sameAs(their)) {
            return Agreement.EXACT;
        }
        if (mine.cutOf(their)) {
            return Agreement.CLOSE;
        }
        var spelling = spelling(MatchField.FIRST_NAME, mine, their);
        var near = spelling == Agreement.CLOSE && differInEnding(mine.joined(), their.joined())
                || spelling == Agreement.DIFFERENT && related(one, other);
        return near ? Agreement.PARTIAL : spelling;
    }

    private static boolean related(NormalisedName one, NormalisedName other) {
        return one.firstName().initialOf(other.firstName())
                || one.firstName().partOf(other.firstName())
                || amongOthers(one.firstName(), other)
                || amongOthers(other.firstName(), one);
    }

    private static boolean amongOthers(NamePart first, NormalisedName name) {
        for (var i = 0; i < name.otherFirstNames().size(); i++) {
            if (first.sameAs(name.otherFirstNames().get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * <i>Paul</i> and <i>Paule</i>, <i>Jules</i> and <i>Julie</i>, <i>Louis</i> and <i>Louison</i>: more often brother and
     * sister than a slip.
     */
    private static boolean differInEnding(String one, String other) {
        var common = 0;
        var shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return isEnding(one, common) && isEnding(other, common)
                || common == shorter && Math.max(one.length(), other.length()) - common >= LONGEST_ENDING;
    }

    private static boolean isEnding(String name, int from) {
        if (name.length() - from > LONGEST_ENDING) {
            return false;
        }
        for (var i = from; i < name.length(); i++) {
            if (LETTERS_OF_ENDINGS.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private Agreement spelling(MatchField field, NamePart one, NamePart other) {
        if (!JaroWinkler.mayReach(ALIKE, one.joined(), other.joined())) {
            return Agreement.DIFFERENT;
        }
        var shorter = Math.min(one.joined().length(), other.joined().length());
        var slip = shorter >= SHORTEST_WITH_A_SLIP && EditDistance.atMostOne(one.joined(), other.joined());
        var alike = slip ? 1 : JaroWinkler.similarity(one.joined(), other.joined());
        if (alike >= NEAR) {
            return frequencies.bothWellKnown(field, one, other) ? Agreement.PARTIAL : Agreement.CLOSE;
        }
        return alike >= ALIKE ? Agreement.PARTIAL : Agreement.DIFFERENT;
    }

    /**
     * The last name of each against the first name of the other; 0 unless both agree, or one is equal and the names have
     * nothing in common in their places. The better counts as the last name's, from whichever side one looks.
     */
    private static int crossed(NormalisedName one, NormalisedName other, boolean nothingInPlace) {
        var best = 0;
        for (var i = 0; i < one.lastNames().size(); i++) {
            for (var j = 0; j < other.lastNames().size(); j++) {
                var there = crossed(one.lastNames().get(i), other.firstName());
                var back = crossed(other.lastNames().get(j), one.firstName());
                if (isSwap(there, back, nothingInPlace)) {
                    var bits = there.compareTo(back) <= 0 ? swapped(there, back) : swapped(back, there);
                    best = best == 0 ? bits : Math.min(best, bits);
                }
            }
        }
        return best;
    }

    private static boolean isSwap(Agreement there, Agreement back, boolean nothingInPlace) {
        return there != Agreement.DIFFERENT && back != Agreement.DIFFERENT
                || nothingInPlace && (there == Agreement.EXACT || back == Agreement.EXACT);
    }

    private static int swapped(Agreement last, Agreement first) {
        return bits(last, first, Agreement.DIFFERENT);
    }

    private static Agreement crossed(NamePart last, NamePart first) {
        if (last.sameAs(first)) {
            return Agreement.EXACT;
        }
        var shorter = Math.min(last.joined().length(), first.joined().length());
        return shorter >= SHORTEST_WITH_A_SLIP && EditDistance.atMostOne(last.joined(), first.joined())
                        || last.cutOf(first)
                ? Agreement.CLOSE
                : Agreement.DIFFERENT;
    }
}
