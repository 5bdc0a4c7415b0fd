package org.ent4j.timetable.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.model.text.Folding;

/**
 * The words and numbers of a label, without those that only say what it is: {@code "3ALL2GR.1"} and {@code "ALL2 3 GR1"}
 * have the same ones in another order.
 *
 * @param list in the order of the label, never empty unless the label has neither letter nor digit
 */
public record LabelParts(List<String> list) {

    private static final Set<String> WORDS_FOR_GROUP = Set.of("G", "GR", "GRP", "GPE", "GROUPE");
    private static final Pattern BOUNDARY = Pattern.compile(" |(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    public LabelParts {
        list = List.copyOf(list);
    }

    public static LabelParts of(String label) {
        var all = Arrays.stream(BOUNDARY.split(Folding.fold(label)))
                .filter(part -> !part.isBlank())
                .map(part -> LEADING_ZEROS.matcher(part).replaceFirst(""))
                .toList();
        var telling =
                all.stream().filter(part -> !WORDS_FOR_GROUP.contains(part)).toList();
        return new LabelParts(telling.isEmpty() ? all : telling);
    }

    /** Whether it has all that the other has, each as often, and words besides; a letter or a number tells two apart. */
    boolean explains(LabelParts other) {
        var left = new ArrayList<>(list);
        return !other.list.isEmpty()
                && other.list.stream().allMatch(left::remove)
                && left.stream().anyMatch(part -> part.length() > 1 && !isNumber(part));
    }

    List<String> sorted() {
        return list.stream().sorted().toList();
    }

    List<String> numbers() {
        return list.stream().filter(LabelParts::isNumber).sorted().toList();
    }

    List<String> words() {
        return list.stream().filter(part -> !isNumber(part)).toList();
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
