package org.ent4j.ticketing.view;

import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.TicketState.Shelf;

/** Which tickets are listed, and in what order. */
public sealed interface TicketList {

    Shelf shelf();

    /** Of a school: those that were touched last first. */
    record OfSchool(StructureId school, Shelf shelf) implements TicketList {}

    /** That somebody asked for: those that were touched last first. */
    record OfRequester(PersonId requester, Shelf shelf) implements TicketList {}

    /** The queue of a team: the highest priority first, then the oldest. */
    record OfTeam(TeamId team, Shelf shelf) implements TicketList {}

    /** Of all schools that have one: those that were touched last first. */
    record OfIncident(IncidentId incident, Shelf shelf) implements TicketList {}

    /** Of nobody yet, or of all teams: the highest priority first, then the oldest. */
    record OfAll(Shelf shelf) implements TicketList {}
}
