package org.ent4j.timetable.feed.internal;

import java.util.Arrays;
import java.util.List;

/** Names as keys: without the spaces around, and with one space for several. */
public final class Names {

    private Names() {}

    public static String trimmed(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** The parts that the separator parts, without the empty ones. */
    public static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(Names::trimmed)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
