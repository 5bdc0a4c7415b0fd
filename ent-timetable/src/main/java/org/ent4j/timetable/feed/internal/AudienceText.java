package org.ent4j.timetable.feed.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Classes and groups in one cell, as EDT writes its column {@code CLASSE}: classes, and groups in square brackets, parted by commas or ends of lines: {@code 6A, [6ALL1GR.1]}. Exports
 * since 2018 put the classes of a group in angle brackets behind it, and its name in SIECLE, which the directory knows:
 * {@code [4 ARTS2]<4 B> <SIECLE> 4 ARTS2}.
 *
 * @param isBroken whether a bracket is not closed; what can be told is told all the same
 */
public record AudienceText(List<String> classes, List<NamedGroup> groups, boolean isBroken) {

    private static final String SIECLE = "SIECLE";
    /** Inside of square brackets, inside of angle brackets, or bare. */
    private static final Pattern PIECE = Pattern.compile("\\[([^\\]]*)(]?)|<([^>]*)(>?)|([^\\[<]+)");

    public AudienceText {
        classes = List.copyOf(classes);
        groups = List.copyOf(groups);
    }

    public static AudienceText parse(String text) {
        var reading = new Reading();
        split(text).forEach(reading::part);
        return new AudienceText(reading.classes.stream().distinct().toList(), reading.groups, reading.isBroken);
    }

    /** At the commas and the ends of lines that stand in no bracket. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '[' || c == '<') {
                depth++;
            } else if (c == ']' || c == '>') {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && (c == ',' || c == '\n' || c == '\r')) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static final class Reading {

        private final List<String> classes = new ArrayList<>();
        private final List<NamedGroup> groups = new ArrayList<>();
        private boolean isBroken;

        void part(String text) {
            var part = new Part();
            PIECE.matcher(text).results().forEach(piece -> {
                isBroken |= "".equals(piece.group(2)) || "".equals(piece.group(4));
                part.add(piece.group(1), piece.group(3), piece.group(5));
            });
            part.group(this);
        }
    }

    /** What stands between two commas. */
    private static final class Part {

        private final List<String> classes = new ArrayList<>();
        private String group = "";
        private final StringBuilder bare = new StringBuilder();
        private String official = "";
        private boolean isOfficial;

        void add(String square, String angle, String text) {
            if (square != null) {
                group = Names.trimmed(square);
            } else if (angle != null && Names.trimmed(angle).equals(SIECLE)) {
                isOfficial = true;
            } else if (angle != null) {
                classes.addAll(Names.list(angle));
            } else if (isOfficial) {
                official = Names.trimmed(text);
            } else {
                bare.append(' ').append(text);
            }
        }

        /** A group has brackets, or classes in angle brackets and a name; what has neither is a class. */
        void group(Reading reading) {
            var name = Names.trimmed(bare.toString());
            var key = group.isEmpty() && !classes.isEmpty() ? (name.isEmpty() ? official : name) : group;
            if (!key.isEmpty()) {
                reading.groups.add(new NamedGroup(key, official.isEmpty() ? key : official, classes));
            } else if (!classes.isEmpty()) {
                reading.classes.addAll(classes);
            } else if (!name.isEmpty()) {
                reading.classes.add(name);
            }
        }
    }
}
