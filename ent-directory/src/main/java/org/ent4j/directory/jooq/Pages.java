package org.ent4j.directory.jooq;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads many rows in pages, each from where the one before ended, so that a few are in memory at a time. */
final class Pages {

    static final int SIZE = 1_000;

    private Pages() {}

    /**
     * @param page the rows behind that id, in the order of the ids, {@link #SIZE} at most
     * @param id of a row
     */
    static <R> void each(Function<String, ? extends List<R>> page, Function<R, String> id, Consumer<List<R>> onPage) {
        var last = "";
        List<R> rows;
        do {
            rows = page.apply(last);
            if (!rows.isEmpty()) {
                onPage.accept(rows);
                last = id.apply(rows.get(rows.size() - 1));
            }
        } while (rows.size() == SIZE);
    }
}
