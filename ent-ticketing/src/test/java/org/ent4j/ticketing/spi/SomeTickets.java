package org.ent4j.ticketing.spi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.time.Urgency;
import org.ent4j.ticketing.view.TicketLine;

/** Tickets for stores. */
public final class SomeTickets {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    public static final Actor PAUL = new Actor("paul", Role.AGENT);

    private SomeTickets() {}

    public static TicketId id(int number) {
        return new TicketId("T-" + number);
    }

    /** Minutes after Monday. */
    public static Instant at(int minute) {
        return MONDAY.plusSeconds(60L * minute);
    }

    public static TicketEvent event(int number, Step step) {
        return new TicketEvent(new EventId(number, Platform.ACADEMIE), 0, at(number), PAUL, step);
    }

    public static TicketEvent submitted() {
        return event(
                1,
                new Step.Submitted(Drafts.sound().build(), Impact.values()[0], Urgency.values()[0], Optional.empty()));
    }

    public static TicketEvent comment(int number) {
        return event(number, new Step.Commented("n° " + number));
    }

    public static Message message(TicketId ticket, TicketEvent event) {
        return new Message(Platform.ACADEMIE, Platform.VENDOR, ticket, event);
    }

    /** Of what has happened so far, some of it new. */
    public static Addition addition(TicketId id, List<TicketEvent> before, TicketEvent... fresh) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(fresh));
        var line = TicketLine.of(Ticket.of(id, all).orElseThrow(), Priority.MAJOR);
        return new Addition(id, before.size(), List.of(fresh), line, Optional.empty());
    }

    public static Addition begun(TicketId id) {
        return addition(id, List.of(), submitted());
    }

    /** A new ticket with that line. */
    public static Addition begun(TicketLine line, Optional<Instant> due) {
        return new Addition(line.id(), 0, List.of(submitted()), line, due);
    }

    public static TicketLine line(
            int id, TicketState state, Optional<String> team, Priority priority, int submitted, int touched) {
        return new TicketLine(
                id(id),
                new StructureId("school"),
                new PersonId("anne"),
                new CategoryId("reseau"),
                "Panne",
                state,
                Platform.ACADEMIE,
                team.map(TeamId::new),
                priority,
                Optional.of(new IncidentId("MAJ-1")),
                at(submitted),
                at(touched),
                1);
    }
}
