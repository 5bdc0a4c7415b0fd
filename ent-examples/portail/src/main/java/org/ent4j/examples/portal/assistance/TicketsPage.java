package org.ent4j.examples.portal.assistance;

import java.util.List;

/**
 * A list of tickets.
 *
 * @param tabs the shelves
 * @param filters what else can be looked for
 * @param path of the list with what is looked for, ending in "?" or "&"
 * @param showsTime whether its rows say when they are due
 * @param intro a sentence above it; "" for none
 */
public record TicketsPage(
        String intro,
        List<Tab> tabs,
        List<Tab> filters,
        List<TicketRow> rows,
        PageLinks pages,
        String path,
        boolean showsTime,
        List<TicketView.Linked> actions) {

    public TicketsPage {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
        actions = List.copyOf(actions);
    }
}
