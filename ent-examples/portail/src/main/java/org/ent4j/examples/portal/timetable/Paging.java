package org.ent4j.examples.portal.timetable;

import java.util.List;
import java.util.Optional;

/** Which part of a long list is shown. */
public record Paging(int page, int pages) {

    public static final int SIZE = 20;

    public static Paging of(Optional<Integer> wanted, int size) {
        var pages = Math.max(1, (size + SIZE - 1) / SIZE);
        return new Paging(Math.min(Math.max(1, wanted.orElse(1)), pages), pages);
    }

    public <T> List<T> of(List<T> all) {
        var first = (page - 1) * SIZE;
        return all.subList(Math.min(first, all.size()), Math.min(first + SIZE, all.size()));
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
