package org.ent4j.timetable.internal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Set<String> SERIES = Set.of("E", "G", "L", "S");
    private static final Pattern NAME = Pattern.compile(
            "(?:([3-6])(?:I?EME|E)?|([12T])(?:ERE|ER|RE|NDE|DE|ND|D|LE|ERM|E)?)(?:([A-Z])|([0-9]{1,2}))");

    /** Nothing for a label of another form. */
    public static Optional<ClassDesignation> of(String label) {
        var matcher = NAME.matcher(LabelKey.of(label).value().replace(" ", ""));
        return matcher.matches() ? of(matcher) : Optional.empty();
    }

    private static Optional<ClassDesignation> of(Matcher matcher) {
        var level = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        var section = matcher.group(3) == null
                ? Integer.parseInt(matcher.group(4))
                : section(matcher.group(3), matcher.group(2) != null);
        return Optional.of(new ClassDesignation(level.charAt(0), section)).filter(found -> found.section() > 0);
    }

    /** In a lycée the letter of a series is no rank. */
    private static int section(String letter, boolean inALycee) {
        return inALycee && SERIES.contains(letter) ? 0 : letter.charAt(0) - 'A' + 1;
    }
}
