package org.ent4j.ticketing.routing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ent4j.model.text.Folding;
import org.jspecify.annotations.Nullable;

/** Those words of a description that rules know; looked for only when a rule asks, since many do not. For one request. */
final class Words {

    private final String description;
    private final Set<String> vocabulary;
    private @Nullable Set<String> said;

    /** @param vocabulary all words of all rules, folded */
    Words(String description, Set<String> vocabulary) {
        this.description = description;
        this.vocabulary = vocabulary;
    }

    Set<String> said() {
        var words = said;
        if (words == null) {
            words = new LinkedHashSet<>();
            for (var word : Folding.fold(description).split(" ")) {
                if (vocabulary.contains(word)) {
                    words.add(word);
                }
            }
            said = words;
        }
        return words;
    }

    boolean hasOneOf(Collection<String> wanted) {
        var words = said();
        for (var word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
