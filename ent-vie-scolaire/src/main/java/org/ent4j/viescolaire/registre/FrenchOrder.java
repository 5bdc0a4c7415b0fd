package org.ent4j.viescolaire.registre;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;

/**
 * The order of a French list of names: word by word, so that Martin Zoé stands before Martinez Anne; accents and capitals
 * part only what is alike without them, and keys what is alike in all.
 */
final class FrenchOrder {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Comparator<String> byLetters = comparator(Collator.PRIMARY);
    private final Comparator<String> byAll = comparator(Collator.TERTIARY);

    private static Comparator<String> comparator(int strength) {
        var collator = Collator.getInstance(Locale.FRENCH);
        collator.setStrength(strength);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator::compare;
    }

    int compare(String name, String otherName, PersonId key, PersonId otherKey) {
        var byWords = Arrays.compare(words(name), words(otherName), byLetters);
        if (byWords != 0) {
            return byWords;
        }
        var byAccents = byAll.compare(name, otherName);
        return byAccents != 0 ? byAccents : key.compareTo(otherKey);
    }

    private static String[] words(String name) {
        return SPACES.split(name.strip());
    }

    /** In the order of their names, each of which is asked for once. */
    List<PersonId> sorted(Collection<PersonId> people, RegistreNames names) {
        var named = people.stream().distinct().collect(Collectors.toMap(person -> person, names::of));
        return named.keySet().stream()
                .sorted((one, other) -> compare(named.getOrDefault(one, ""), named.getOrDefault(other, ""), one, other))
                .toList();
    }
}
