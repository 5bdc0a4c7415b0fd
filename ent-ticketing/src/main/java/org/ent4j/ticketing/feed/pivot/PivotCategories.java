package org.ent4j.ticketing.feed.pivot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.ticketing.request.CategoryId;

/**
 * What a request of the pivot is about. Source: OPEN-ENT support, module support-pivot: the address of an application is its
 * module, and what is not known is « Autres ».
 */
public final class PivotCategories {

    private final Map<String, CategoryId> words = new HashMap<>();
    private final CategoryId otherwise;

    /**
     * Of a host.
     *
     * @param words modules and types of requests, whatever their capitals
     * @param otherwise of all others; to be of the catalogue, to its end, like the others
     */
    public PivotCategories(Map<String, CategoryId> words, CategoryId otherwise) {
        words.forEach((word, category) -> this.words.put(plain(word), category));
        this.otherwise = otherwise;
    }

    /** By the first of its modules that is known, or by its type. */
    CategoryId of(PivotTicket ticket) {
        return Stream.concat(ticket.modules().stream(), ticket.text(PivotField.TYPE_DEMANDE).stream())
                .flatMap(word -> Optional.ofNullable(words.get(plain(word))).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
