package org.ent4j.access.feed.csv;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.text.Folding;

/** Cells that say yes or no, in the words of several sources. */
final class YesNo {

    private static final Set<String> YES =
            Set.of("V", "VRAI", "O", "OUI", "1", "X", "Y", "YES", "T", "TRUE", "ALLOW", "PERMIT", "AUTORISE");
    private static final Set<String> NO =
            Set.of("", "F", "FAUX", "N", "NON", "0", "NO", "FALSE", "DENY", "REFUS", "REFUSE", "INTERDIT");

    private YesNo() {}

    /** Nothing when the text says neither; an empty one says no. */
    static Optional<Boolean> of(String text) {
        var word = Folding.fold(text);
        if (word.isEmpty() && !text.isEmpty()) {
            return Optional.empty();
        }
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
