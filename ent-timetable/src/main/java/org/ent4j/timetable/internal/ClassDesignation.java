package org.ent4j.timetable.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.text.LabelKey;

/**
 * What the names of a class say whatever the habit of the school: {@code "3A"}, {@code "3EME1"}, {@code "3 EME 1"},
 * {@code "3 01"} and {@code "301"} all are the first of the troisièmes.
 *
 * @param level the first character, {@code '6'} to {@code '1'} or {@code 'T'}
 * @param section counted from 1, whether it was written as a letter or as a number
 */
public record ClassDesignation(char level, int section) {

    private static final Pattern NAME = Pattern.compile("([1-6T])(?:EME|IEME|ERE|NDE|ND|E|LE|ERM)?([A-Z]|[0-9]{1,2})");

    /** Nothing for a label of another form. */
    public static Optional<ClassDesignation> of(String label) {
        var matcher = NAME.matcher(LabelKey.of(label).value().replace(" ", ""));
        return matcher.matches()
                ? section(matcher.group(2))
                        .map(section -> new ClassDesignation(matcher.group(1).charAt(0), section))
                : Optional.empty();
    }

    private static Optional<Integer> section(String text) {
        var section = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : text.charAt(0) - 'A' + 1;
        return Optional.of(section).filter(number -> number > 0);
    }
}
