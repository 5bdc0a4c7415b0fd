package org.ent4j.ticketing.routing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.ent4j.model.text.Folding;
import org.jspecify.annotations.Nullable;

/** The words of a description, folded; looked for only when a rule asks, since most do not. For one request. */
final class Words {

    private final String description;
    private @Nullable Set<String> folded;

    Words(String description) {
        this.description = description;
    }

    boolean hasOneOf(Collection<String> wanted) {
        var words = folded;
        if (words == null) {
            words = new HashSet<>(Arrays.asList(Folding.fold(description).split(" ")));
            folded = words;
        }
        for (var word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
