package org.ent4j.examples.portal.assistance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** Open tickets of a school in one category: whoever sees them asks no second time. */
public final class SimilarTickets {

    private static final int MOST = 5;

    private final AssistanceDesk desk;

    @Inject
    SimilarTickets(AssistanceDesk desk) {
        this.desk = desk;
    }

    /** The last touched first; none for those who may not list them. */
    public List<Linked> of(Visit visit, Audience audience, StructureId school, CategoryId category) {
        return desk
                .look(audience.platform(), visit.now())
                .reading()
                .list(
                        new TicketList.OfSchool(school, Shelf.OPEN),
                        Optional.empty(),
                        Slice.LARGEST_SIZE,
                        audience.actor().apply(visit),
                        visit.now())
                .map(Slice::lines)
                .getOrElse(List.of())
                .stream()
                .filter(line -> line.category().equals(category))
                .limit(MOST)
                .map(line -> linked(line, audience))
                .toList();
    }

    private static Linked linked(TicketLine line, Audience audience) {
        return new Linked(line.id().value(), line.title(), audience.path(line.id()));
    }
}
