package org.ent4j.model.matching;

/** How many errors part two texts. */
final class EditDistance {

    private EditDistance() {}

    /** Insertions, deletions and substitutions. */
    static int levenshtein(CharSequence one, CharSequence other) {
        return distance(one, other, false);
    }

    /** The same and swaps of neighbours, no part being edited twice (the "optimal string alignment" distance). */
    static int withTranspositions(CharSequence one, CharSequence other) {
        return distance(one, other, true);
    }

    private static int distance(CharSequence one, CharSequence other, boolean swaps) {
        var beforeLast = new int[other.length() + 1];
        var last = firstRow(other.length());
        var row = new int[other.length() + 1];
        for (var i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (swaps && swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static int[] firstRow(int length) {
        var row = new int[length + 1];
        for (var j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static boolean swapped(CharSequence one, int i, CharSequence other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /**
     * Whether at most one error parts the two: as {@code withTranspositions(one, other) <= 1}, in one pass and without
     * allocation, since it is asked for every pair of records.
     */
    static boolean atMostOne(CharSequence one, CharSequence other) {
        var gap = one.length() - other.length();
        if (gap < -1 || gap > 1) {
            return false;
        }
        var shorter = Math.min(one.length(), other.length());
        var i = 0;
        while (i < shorter && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        var end = 0;
        while (end < shorter - i && sameFromEnd(one, other, end)) {
            end++;
        }
        var left = Math.max(one.length(), other.length()) - i - end;
        return left <= 1 || left == 2 && gap == 0 && swapped(one, i + 2, other, i + 2);
    }

    private static boolean sameFromEnd(CharSequence one, CharSequence other, int end) {
        return one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end);
    }
}
