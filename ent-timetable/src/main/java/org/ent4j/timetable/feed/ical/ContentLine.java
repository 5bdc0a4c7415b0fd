package org.ent4j.timetable.feed.ical;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a calendar, unfolded: {@code NAME;PARAMETER=VALUE:value}. Names are in capitals.
 *
 * @param line the number of its first line in the file
 */
record ContentLine(int line, String name, Map<String, String> parameters, String value) {

    /** Nothing when there is no colon: such a line says nothing. */
    static Optional<ContentLine> parse(int line, String text) {
        var colon = unquoted(text, ':', 0);
        if (colon < 0) {
            return Optional.empty();
        }
        var end = unquoted(text, ';', 0);
        var name = text.substring(0, end < 0 || end > colon ? colon : end);
        if (end < 0 || end > colon) {
            return Optional.of(new ContentLine(line, upper(name), Map.of(), text.substring(colon + 1)));
        }
        var parameters = new HashMap<String, String>();
        while (end >= 0 && end < colon) {
            var next = unquoted(text, ';', end + 1);
            add(parameters, text.substring(end + 1, next < 0 || next > colon ? colon : next));
            end = next;
        }
        return Optional.of(new ContentLine(line, upper(name), parameters, text.substring(colon + 1)));
    }

    private static void add(Map<String, String> parameters, String parameter) {
        var equals = parameter.indexOf('=');
        if (equals > 0) {
            parameters.put(
                    upper(parameter.substring(0, equals)),
                    parameter.substring(equals + 1).replace("\"", ""));
        }
    }

    private static String upper(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    private static int unquoted(String text, char wanted, int from) {
        var quoted = false;
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            quoted ^= c == '"';
            if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }

    boolean is(String other, String text) {
        return name.equals(other) && value.strip().equalsIgnoreCase(text);
    }

    /** The value as text, without its escapes. */
    String text() {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                text.append(value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString().strip();
    }
}
