package org.ent4j.examples.portal.assistance;

import java.util.List;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.view.Slice;

/**
 * A page of a list.
 *
 * @param number from 1
 * @param hasNext whether there are more
 */
public record PageLinks(int number, boolean hasNext) {

    private static final int MOST = Slice.LARGEST_SIZE / Slice.USUAL_SIZE;

    /** The page that is wanted: the first, where that is no number. */
    public static int wanted(Visit visit) {
        return visit.query()
                .number("page")
                .filter(page -> page > 0 && page <= MOST)
                .orElse(1);
    }

    /** How many lines are read for that page: one more than are shown, as far as lists go. */
    public static int size(int page) {
        return Math.min(Slice.LARGEST_SIZE, page * Slice.USUAL_SIZE + 1);
    }

    public static <T> List<T> lines(List<T> all, int page) {
        var from = Math.min(all.size(), (page - 1) * Slice.USUAL_SIZE);
        return all.subList(from, Math.min(all.size(), from + Slice.USUAL_SIZE));
    }

    public static PageLinks of(List<?> all, int page) {
        return new PageLinks(page, page < MOST && all.size() > page * Slice.USUAL_SIZE);
    }
}
