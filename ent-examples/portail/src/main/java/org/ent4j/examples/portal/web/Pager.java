package org.ent4j.examples.portal.web;

import java.util.Optional;
import org.ent4j.model.page.Page;

/**
 * The pages of a long list.
 *
 * @param number of the page that is shown, from 1
 * @param previous its address; nothing on the first one
 */
public record Pager(long number, long pages, Optional<String> previous, Optional<String> next) {

    private static final int LAST = 10_000;

    /** @param address of the list, up to the number of the page, from 1: {@code /annuaire?q=martin&page=} */
    public static Pager of(Page<?> page, String address) {
        return new Pager(
                page.number() + 1L,
                Math.max(1, page.pages()),
                page.number() > 0 ? Optional.of(address + page.number()) : Optional.empty(),
                page.hasNext() ? Optional.of(address + (page.number() + 2L)) : Optional.empty());
    }

    /** The page that an address asks for, from 0. */
    public static int asked(Form query) {
        return Math.max(0, Math.min(query.number("page").orElse(1), LAST) - 1);
    }
}
