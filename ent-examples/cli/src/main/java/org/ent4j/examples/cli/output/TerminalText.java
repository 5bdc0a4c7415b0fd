package org.ent4j.examples.cli.output;

import java.util.regex.Pattern;

/**
 * Text of foreign files on a terminal: what would move the cursor, colour or turn the text is shown as a sign instead.
 */
final class TerminalText {

    /** All control characters but tab and end of line, and those that turn the direction of writing. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final String SIGN = "\uFFFD";

    private TerminalText() {}

    static String of(String text) {
        return COMMANDS.matcher(text).replaceAll(SIGN);
    }
}
