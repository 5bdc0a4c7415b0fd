package org.ent4j.timetable.feed.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names as keys: without the spaces around, and with one space for several. */
public final class Names {

    private static final Pattern SEPARATOR = Pattern.compile("[,\\r\\n]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Names() {}

    public static String trimmed(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ");
    }

    /** What commas and ends of lines part, without the empty parts. */
    public static List<String> list(String text) {
        return Arrays.stream(SEPARATOR.split(text, -1))
                .map(Names::trimmed)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
