package org.ent4j.examples.portal.assistance;

import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.TicketsPage.Choice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.ticket.TicketState.Shelf;

/** The three lists of tickets: en cours, résolus, clôturés. */
public final class Shelves {

    private Shelves() {}

    /** The one that is wanted: what is open, where nothing is said. */
    public static Shelf wanted(Visit visit) {
        return visit.query().choice("liste", Shelf.class).orElse(Shelf.OPEN);
    }

    /** @param path of the list, ending in a question mark or an ampersand */
    public static Choice choice(Visit visit, String path) {
        var here = wanted(visit);
        return new Choice(
                visit.in("Listes", "Lists"),
                Stream.of(Shelf.values())
                        .map(shelf -> new Tab(label(visit, shelf), path + "liste=" + shelf, shelf == here))
                        .toList());
    }

    private static String label(Visit visit, Shelf shelf) {
        var label = visit.words().of(shelf.label());
        return visit.in("Tickets " + label, "Tickets: " + label);
    }
}
