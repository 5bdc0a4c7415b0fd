package org.ent4j.examples.portal.assistance.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.SimilarTickets;
import org.ent4j.examples.portal.assistance.StoredNotices;
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
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketState;

/** Level 1, the académie, and level 2, the vendor. */
public final class DeskFeature implements Feature {

    private static final int NOTICES = 50;
    private static final String INCIDENT = IncidentScreen.BASE + "/{incident}";

    private final QueueScreen queues;
    private final VendorQueue vendor;
    private final IncidentScreen incidents;
    private final TicketScreen ofLevelOne;
    private final TicketScreen ofTheVendor;
    private final StoredNotices notices;
    private final SimilarTickets similar;

    @Inject
    DeskFeature(
            AssistanceDesk desk,
            TicketViews views,
            TicketActs acts,
            QueueScreen queues,
            VendorQueue vendor,
            IncidentScreen incidents,
            StoredNotices notices,
            SimilarTickets similar) {
        this.queues = queues;
        this.vendor = vendor;
        this.incidents = incidents;
        this.notices = notices;
        this.similar = similar;
        this.ofLevelOne = new TicketScreen(desk, views, LevelOne.AUDIENCE, LevelOne.acts(desk, acts), this::beside);
        this.ofTheVendor =
                new TicketScreen(desk, views, Vendor.AUDIENCE, Vendor.acts(acts), (visit, shown) -> Beside.NOTHING);
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        Stream.of(
                                Route.get(
                                                LevelOne.AUDIENCE.base(),
                                                LevelOne.AUDIENCE.list(),
                                                LevelOne.TREATING,
                                                queues::show)
                                        .in(Menu.ASSISTANCE),
                                Route.get(Vendor.AUDIENCE.base(), Vendor.AUDIENCE.list(), Vendor.TREATING, vendor::show)
                                        .in(Menu.ASSISTANCE)),
                        incidents(),
                        ofLevelOne.routes(),
                        ofTheVendor.routes())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Route> incidents() {
        return Stream.of(
                Route.get(
                                IncidentScreen.BASE,
                                Label.of("Incidents majeurs", "Major incidents"),
                                LevelOne.TREATING,
                                incidents::list)
                        .in(Menu.ASSISTANCE),
                Route.post(
                        IncidentScreen.BASE,
                        Label.of("Annoncer un incident majeur", "Announce a major incident"),
                        LevelOne.TREATING,
                        incidents::open),
                Route.get(
                        INCIDENT,
                        Label.of("Voir un incident majeur", "See a major incident"),
                        LevelOne.TREATING,
                        incidents::show),
                Route.post(
                        INCIDENT + "/informer",
                        Label.of("Informer d'un incident majeur", "Tell of a major incident"),
                        LevelOne.TREATING,
                        incidents::tell),
                Route.post(
                        INCIDENT + "/rattacher",
                        Label.of("Rattacher des tickets", "Attach tickets"),
                        LevelOne.TREATING,
                        incidents::attach),
                Route.post(
                        INCIDENT + "/resoudre",
                        Label.of("Résoudre un incident majeur", "Resolve a major incident"),
                        LevelOne.TREATING,
                        incidents::resolve),
                Route.post(
                        INCIDENT + "/terminer",
                        Label.of("Résoudre les tickets restants", "Resolve the tickets that are left"),
                        LevelOne.TREATING,
                        incidents::finish));
    }

    private Beside beside(Visit visit, Shown shown) {
        var ticket = shown.ticket();
        return new Beside(notices.of(ticket.id(), NOTICES), others(visit, ticket), List.of(), List.of());
    }

    /** What it may be a duplicate of, while that can be said. */
    private List<Linked> others(Visit visit, Ticket ticket) {
        return ticket.state().isActive() && ticket.state() != TicketState.WAITING_VENDOR
                ? similar.of(visit, LevelOne.AUDIENCE, ticket.school(), ticket.category()).stream()
                        .filter(other -> !other.label().equals(ticket.id().value()))
                        .toList()
                : List.of();
    }
}
