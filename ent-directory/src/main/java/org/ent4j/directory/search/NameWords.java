package org.ent4j.directory.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.Folding;

/**
 * The words by which a name is found, folded: those of the last names in use and of birth, those of all first names, and
 * of each compound its words joined, so that {@code "delatour"} finds {@code "de La Tour"}. What is beyond
 * {@value #MOST} words or {@value #LONGEST} letters of a word is no name, and left out.
 */
public record NameWords(SortedSet<String> last, SortedSet<String> first) {

    /** Words of the last names, and as many of the first names. */
    public static final int MOST = 8;

    public static final int LONGEST = 32;

    public NameWords {
        last = Collections.unmodifiableSortedSet(new TreeSet<>(last));
        first = Collections.unmodifiableSortedSet(new TreeSet<>(first));
    }

    public static NameWords of(PersonName name) {
        return new NameWords(
                words(Stream.concat(Stream.of(name.usageName()), name.birthName().stream())),
                words(Stream.concat(Stream.of(name.firstName()), name.otherFirstNames().stream())));
    }

    private static SortedSet<String> words(Stream<String> parts) {
        return parts.map(NamePart::of)
                .flatMap(part -> Stream.concat(part.words().stream(), Stream.of(part.joined())))
                .filter(word -> !word.isEmpty())
                .map(NameWords::cut)
                .distinct()
                .limit(MOST)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** The words that somebody typed: folded, each once, in their order, no more than {@value #MOST}. */
    static List<String> typed(String text) {
        return Arrays.stream(Folding.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(NameWords::cut)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Not through the middle of a letter that takes two characters. */
    private static String cut(String word) {
        var end = Math.min(word.length(), LONGEST);
        var splits = end < word.length() && Character.isHighSurrogate(word.charAt(end - 1));
        return word.substring(0, splits ? end - 1 : end);
    }

    SortedSet<String> in(NameField field) {
        if (field != NameField.ANYWHERE) {
            return field == NameField.LAST_NAME ? last : first;
        }
        var all = new TreeSet<>(last);
        all.addAll(first);
        return all;
    }
}
