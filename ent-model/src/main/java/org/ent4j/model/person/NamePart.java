package org.ent4j.model.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ent4j.model.text.Folding;

/**
 * One part of a name, a last name or first names, without accents, case and punctuation.
 *
 * @param words the words, in capitals: {@code ["DE", "LA", "TOUR"]}
 * @param spaced the words with one space between: {@code "DE LA TOUR"}
 * @param joined the words without spaces, by which parts are compared: {@code "DELATOUR"}
 * @param core {@code joined} without its particles, {@code "TOUR"}; the same as {@code joined} when only particles are
 *     there
 */
public record NamePart(List<String> words, String spaced, String joined, String core) {

    /** How many characters of the first names EDT and other sources keep. */
    public static final int KEPT_BY_SHORT_SOURCES = 10;

    private static final Set<String> PARTICLES = Set.of(
            "D", "DE", "DES", "DU", "L", "LA", "LE", "LES", "VAN", "VON", "DER", "DEN", "TEN", "TER", "ZU", "DA", "DI",
            "DEL", "DELLA", "DOS", "DAS", "EL", "AL", "BEN");

    public NamePart {
        words = List.copyOf(words);
    }

    public static NamePart of(String text) {
        var spaced = Folding.fold(text);
        var words = spaced.isEmpty() ? List.<String>of() : Arrays.asList(spaced.split(" "));
        return new NamePart(words, spaced, spaced.replace(" ", ""), core(words));
    }

    private static String core(List<String> words) {
        var core = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return String.join("", core.isEmpty() ? words : core);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Equal, whatever the accents, case, hyphens and spaces. Two empty parts are not the same. */
    public boolean sameAs(NamePart other) {
        return !isEmpty() && joined.equals(other.joined);
    }

    /** The words in alphabetical order, to see names whose words were put in another order. */
    public List<String> sortedWords() {
        return words.stream().sorted().toList();
    }

    /** Whether one of the two is the other cut after {@value #KEPT_BY_SHORT_SOURCES} characters. */
    public boolean cutOf(NamePart other) {
        return spaced.length() < other.spaced.length() ? isCut(spaced, other.spaced) : isCut(other.spaced, spaced);
    }

    private static boolean isCut(String cut, String full) {
        return full.length() > KEPT_BY_SHORT_SOURCES
                && cut.length() >= KEPT_BY_SHORT_SOURCES - 1
                && cut.equals(full.substring(0, KEPT_BY_SHORT_SOURCES).strip());
    }

    /** Whether one of the two is made of initials of the other: {@code "J"} or {@code "J P"} of {@code "JEAN PIERRE"}. */
    public boolean initialOf(NamePart other) {
        return areInitials(words, other.words) || areInitials(other.words, words);
    }

    private static boolean areInitials(List<String> initials, List<String> words) {
        if (initials.isEmpty() || initials.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < initials.size(); i++) {
            if (initials.get(i).length() != 1
                    || words.get(i).charAt(0) != initials.get(i).charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all significant words of one are among the other's, in any order: {@code DUPONT}, {@code MARTIN-DUPONT}. */
    public boolean partOf(NamePart other) {
        return isPart(words, other.words) || isPart(other.words, words);
    }

    private static boolean isPart(List<String> some, List<String> all) {
        var significant = false;
        for (var i = 0; i < some.size(); i++) {
            var word = some.get(i);
            var counts = word.length() > 2 && !PARTICLES.contains(word);
            if (counts && !all.contains(word)) {
                return false;
            }
            significant |= counts;
        }
        return significant;
    }
}
