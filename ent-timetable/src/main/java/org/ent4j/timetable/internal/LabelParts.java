package org.ent4j.timetable.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;

/**
 * The words and numbers of a label, without those that only say what it is: {@code "3ALL2GR.1"} and {@code "ALL2 3 GR1"}
 * have the same ones in another order.
 *
 * @param list in the order of the label, never empty unless the label has neither letter nor digit
 * @param level the first number that stands for itself, as the level of a class does, and belongs to no word before it
 */
public record LabelParts(List<String> list, Optional<String> level) {

    private static final Set<String> WORDS_FOR_GROUP = Set.of("G", "GR", "GRP", "GPE", "GROUPE");
    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9 ]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    public LabelParts {
        list = List.copyOf(list);
    }

    public static LabelParts of(String label) {
        var all = new ArrayList<String>();
        var level = Optional.<String>empty();
        for (var word : Folding.fold(label).split(" ")) {
            for (var run :
                    RUN.matcher(word).results().map(result -> result.group()).toList()) {
                var part = LEADING_ZEROS.matcher(run).replaceFirst("");
                if (level.isEmpty() && isNumber(part) && standsForItself(word, run, all)) {
                    level = Optional.of(part);
                }
                all.add(part);
            }
        }
        var telling = Stream.of(all.toArray(String[]::new))
                .filter(part -> !WORDS_FOR_GROUP.contains(part))
                .toList();
        return new LabelParts(telling.isEmpty() ? all : telling, level);
    }

    /** The number begins its word, and no word for a group comes before it. */
    private static boolean standsForItself(String word, String number, List<String> before) {
        return word.startsWith(number)
                && (before.isEmpty() || !WORDS_FOR_GROUP.contains(before.get(before.size() - 1)));
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

    /** Single letters tell siblings apart, as numbers do. */
    List<String> letters() {
        return list.stream()
                .filter(part -> part.length() == 1 && !isNumber(part))
                .sorted()
                .toList();
    }

    List<String> words() {
        return list.stream().filter(part -> !isNumber(part)).toList();
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
