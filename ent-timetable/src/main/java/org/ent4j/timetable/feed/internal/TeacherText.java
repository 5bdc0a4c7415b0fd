package org.ent4j.timetable.feed.internal;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ent4j.model.person.PersonName;

/**
 * Teachers in one text: {@code M. DUPONT Jean}, {@code Jeanne DUPONT-LE GOFF}, {@code DUPONT J. / ROUX P.}. The first
 * words in capitals are the name; where none is, all of it is, since nobody can tell which word is the first name.
 */
public final class TeacherText {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:/|\\+|&|;|\\r?\\n)\\s*");
    private static final Pattern TITLE =
            Pattern.compile("(?i)^(?:m|mr|mme|mlle|mrs|ms|miss|monsieur|madame|mademoiselle)\\b\\.?\\s+");

    private TeacherText() {}

    public static List<PersonName> parse(String text) {
        return Arrays.stream(SEPARATOR.split(text, -1))
                .flatMap(part -> parts(part).stream())
                .map(TeacherText::name)
                .filter(name -> !name.display().isEmpty())
                .distinct()
                .toList();
    }

    /** A comma parts people, unless it parts a name from its first name. */
    private static List<String> parts(String text) {
        var parts = Names.list(text);
        return parts.size() > 1 && parts.stream().allMatch(part -> part.contains(" ") || isCapitals(part))
                ? parts
                : List.of(Names.trimmed(text.replace(',', ' ')));
    }

    private static PersonName name(String text) {
        var words = List.of(Names.trimmed(TITLE.matcher(text).replaceFirst("")).split(" ", -1));
        var from = first(words, TeacherText::isCapitals);
        if (from == words.size()) {
            return PersonName.of(String.join(" ", words), "");
        }
        var to = from > 0 ? words.size() : first(words, not(TeacherText::isCapitals));
        var firstNames = from > 0 ? words.subList(0, from) : words.subList(to, words.size());
        return PersonName.of(String.join(" ", words.subList(from, to)), String.join(" ", firstNames));
    }

    /** The index of the first such word; that behind the last when there is none. */
    private static int first(List<String> words, Predicate<String> such) {
        return words.stream().filter(such).findFirst().map(words::indexOf).orElse(words.size());
    }

    /** An initial is no name. */
    private static boolean isCapitals(String word) {
        return word.chars().filter(Character::isLetter).count() > 1
                && word.chars().noneMatch(Character::isLowerCase);
    }
}
