package org.ent4j.examples.portal.rollcall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lessons of a day.
 *
 * @param figures how many roll calls stand where, by the words for it
 * @param filters what may be chosen; nothing on a teacher's own page
 * @param rows of the page that is shown
 * @param pages the addresses of the pages, when there are several
 */
public record DayPage(
        LocalDate day,
        LocalDate before,
        LocalDate after,
        boolean isToday,
        Map<String, Integer> figures,
        Optional<Filters> filters,
        List<DayRow> rows,
        int found,
        List<PageLink> pages) {

    public DayPage {
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
    }

    /** Each with what may be chosen and what is. */
    public record Filters(Filter hour, Filter group, Filter teacher, Filter state) {}

    /** @param options labels by values, in their order */
    public record Filter(Map<String, String> options, String chosen) {}

    /** @param path with the filters of the page */
    public record PageLink(int number, String path, boolean isHere) {}
}
