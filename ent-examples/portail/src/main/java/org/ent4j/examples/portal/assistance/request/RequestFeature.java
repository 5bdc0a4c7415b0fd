package org.ent4j.examples.portal.assistance.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.TicketActs;
import org.ent4j.examples.portal.assistance.TicketScreen;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.examples.portal.assistance.TicketViews;
import org.ent4j.examples.portal.assistance.TicketViews.Beside;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.ticket.TicketState;

/** Tickets as a school sees them. */
public final class RequestFeature implements Feature {

    private final SchoolTickets tickets;
    private final RequestScreen request;
    private final TicketScreen ticket;

    @Inject
    RequestFeature(
            AssistanceDesk desk, TicketViews views, TicketActs acts, SchoolTickets tickets, RequestScreen request) {
        this.tickets = tickets;
        this.request = request;
        this.ticket = new TicketScreen(desk, views, SchoolSide.AUDIENCE, SchoolSide.acts(acts), RequestFeature::beside);
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(
                        Stream.of(
                                Route.get(
                                                SchoolSide.AUDIENCE.base(),
                                                Label.of("Tickets", "Tickets"),
                                                SchoolSide.ASKING,
                                                tickets::show)
                                        .in(Menu.ASSISTANCE),
                                Route.get(
                                        RequestScreen.PATH,
                                        Label.of("Écrire une demande", "Write a request"),
                                        SchoolSide.ASKING,
                                        request::begin),
                                Route.post(
                                        RequestScreen.PATH,
                                        Label.of("Envoyer une demande", "Send a request"),
                                        SchoolSide.ASKING,
                                        request::send)),
                        ticket.routes())
                .toList();
    }

    /** What is closed may be followed by a new request. */
    private static Beside beside(Visit visit, Shown shown) {
        var isOver = shown.ticket().state() == TicketState.CLOSED && SchoolSide.isCorrespondent(visit);
        return isOver ? new Beside(List.of(), List.of(), List.of(followUp(visit, shown)), List.of()) : Beside.NOTHING;
    }

    private static Linked followUp(Visit visit, Shown shown) {
        return new Linked(
                visit.in("Et si le problème revient ?", "And if it comes back?"),
                visit.in("Donner suite par un nouveau ticket", "Follow with a new ticket"),
                "%s?suite=%s".formatted(RequestScreen.PATH, shown.ticket().id()));
    }
}
