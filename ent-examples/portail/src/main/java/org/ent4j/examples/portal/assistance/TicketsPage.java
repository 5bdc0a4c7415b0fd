package org.ent4j.examples.portal.assistance;

import java.util.List;

/**
 * A list of tickets.
 *
 * @param choices which tickets are looked for, the last one the shelves
 * @param path of the list with what is looked for, ending in a question mark or an ampersand
 * @param showsTime whether its rows say when they are due
 * @param intro a sentence above it; "" for none
 */
public record TicketsPage(
        String intro,
        List<Choice> choices,
        List<TicketRow> rows,
        PageLinks pages,
        String path,
        boolean showsTime,
        List<TicketView.Linked> actions) {

    public TicketsPage {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
        actions = List.copyOf(actions);
    }
    /** One of several. */
    public record Choice(String label, List<Tab> tabs) {
        public Choice {
            tabs = List.copyOf(tabs);
        }
    }
}
