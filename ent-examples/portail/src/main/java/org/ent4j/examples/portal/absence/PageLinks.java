package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where somebody is in a long list: twenty a page, as in the product.
 *
 * @param page from 1 on
 */
public record PageLinks(int page, int pages, Optional<String> previous, Optional<String> next) {

    private static final int SIZE = 20;

    /** @param wanted of a page that the list does not have, the nearest is shown */
    static PageLinks of(int count, int wanted, IntFunction<String> path) {
        var pages = Math.max(1, (count + SIZE - 1) / SIZE);
        var page = Math.min(Math.max(1, wanted), pages);
        return new PageLinks(
                page,
                pages,
                page > 1 ? Optional.of(path.apply(page - 1)) : Optional.empty(),
                page < pages ? Optional.of(path.apply(page + 1)) : Optional.empty());
    }

    /** What of the list is on the page. */
    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(all.size(), (page - 1) * SIZE), Math.min(all.size(), page * SIZE));
    }
}
