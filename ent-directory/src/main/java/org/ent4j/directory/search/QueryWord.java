package org.ent4j.directory.search;

import java.util.Optional;
import java.util.Set;

/**
 * One word that is looked for.
 *
 * @param text folded, not empty
 * @param meant the words that it may be a slip for
 */
public record QueryWord(NameField field, String text, Set<String> meant) {

    public QueryWord {
        meant = Set.copyOf(meant);
    }

    static QueryWord of(NameField field, String text) {
        return new QueryWord(field, text, Slips.meant(text));
    }

    /** How well the name answers it, by its best word. */
    Optional<Relevance> in(NameWords name) {
        return name.in(field).stream().flatMap(word -> relevance(word).stream()).min(Relevance::compareTo);
    }

    private Optional<Relevance> relevance(String word) {
        if (word.startsWith(text)) {
            return Optional.of(word.equals(text) ? Relevance.EXACT : Relevance.PREFIX);
        }
        return meant.contains(word) ? Optional.of(Relevance.SLIP) : Optional.empty();
    }
}
