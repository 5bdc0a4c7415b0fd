package org.ent4j.examples.portal.assistance.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.PageLinks;
import org.ent4j.examples.portal.assistance.Shelves;
import org.ent4j.examples.portal.assistance.TicketRows;
import org.ent4j.examples.portal.assistance.TicketsPage;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketList;

/** What the vendor was given: the most urgent first. */
final class VendorQueue {

    private final AssistanceDesk desk;
    private final TicketRows rows;

    @Inject
    VendorQueue(AssistanceDesk desk, TicketRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    Answer show(Visit visit) {
        var page = PageLinks.wanted(visit);
        var found = desk.look(Platform.VENDOR, visit.now())
                .reading()
                .list(
                        new TicketList.OfAll(Shelves.wanted(visit)),
                        Optional.empty(),
                        PageLinks.size(page),
                        Vendor.AUDIENCE.actor().apply(visit),
                        visit.now());
        return Answer.shown(visit, found, slice -> page(visit, slice, page));
    }

    private Answer page(Visit visit, Slice found, int page) {
        var path = Vendor.AUDIENCE.base() + "?";
        return Answer.page(
                visit.words().of(Vendor.AUDIENCE.list()),
                "assistance/tickets",
                new TicketsPage(
                        visit.in(
                                "Vous aidez l'assistance académique, qui annonce toujours la solution à l'établissement.",
                                "You help level 1, who always announces the solution to the school."),
                        List.of(Shelves.choice(visit, path)),
                        rows.of(visit, Vendor.AUDIENCE, PageLinks.lines(found.lines(), page), Map.of()),
                        PageLinks.of(found.lines(), page),
                        path + "liste=" + Shelves.wanted(visit) + "&",
                        false,
                        List.of()));
    }
}
