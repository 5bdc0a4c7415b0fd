package org.ent4j.model.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What parts the cells of a table: what its first line has most of, or what that line says ({@code sep=;}, as Excel
 * writes it).
 *
 * @param said whether the first line says it, and is no header
 */
record Separator(char value, boolean said) {

    private static final String CANDIDATES = ";\t,|";
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?");
    private static final int LOOKED_AT = 1 << 15;

    /** Looks, and consumes nothing. */
    static Separator of(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        var start = new char[LOOKED_AT];
        var read = text.read(start, 0, LOOKED_AT);
        text.reset();
        var line = new String(start, 0, Math.max(read, 0))
                .lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        var said = SAID.matcher(line.strip());
        return said.matches() ? new Separator(said.group(1).charAt(0), true) : new Separator(most(line), false);
    }

    private static char most(String line) {
        var best = CANDIDATES.charAt(0);
        for (var candidate : CANDIDATES.toCharArray()) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    /** Outside quotes. */
    private static long count(String line, char wanted) {
        var quoted = false;
        var count = 0;
        for (var c : line.toCharArray()) {
            quoted ^= c == '"';
            count += !quoted && c == wanted ? 1 : 0;
        }
        return count;
    }
}
