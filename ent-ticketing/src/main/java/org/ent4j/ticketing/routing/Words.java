package org.ent4j.ticketing.routing;

import java.util.Collection;
import java.util.Set;
import org.ent4j.model.text.Folding;
import org.jspecify.annotations.Nullable;

/** Those words of a description that rules know; looked for only when a rule asks, since many do not. For one request. */
final class Words {

    private final String description;
    private final Vocabulary vocabulary;
    private @Nullable Set<String> said;

    Words(String description, Vocabulary vocabulary) {
        this.description = description;
        this.vocabulary = vocabulary;
    }

    Set<String> said() {
        var words = said;
        if (words == null) {
            words = vocabulary.in(Folding.fold(description));
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
