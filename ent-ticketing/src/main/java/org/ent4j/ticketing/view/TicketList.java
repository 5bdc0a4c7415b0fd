package org.ent4j.ticketing.view;

import java.util.Comparator;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.TicketState.Shelf;

/** Which tickets are listed, and in what order; of one moment, of their ids: the last first, in queues the first. */
public sealed interface TicketList {

    Comparator<TicketLine> LAST_TOUCHED_FIRST = Comparator.comparing(TicketLine::touchedAt)
            .thenComparing(TicketLine::id)
            .reversed();
    Comparator<TicketLine> MOST_URGENT_FIRST = Comparator.comparing(TicketLine::priority)
            .reversed()
            .thenComparing(TicketLine::submittedAt)
            .thenComparing(TicketLine::id);

    Shelf shelf();

    /** Whether the ticket is one of those, on whichever shelf. */
    boolean isAbout(TicketLine line);

    /** Whether the ticket is in it. */
    default boolean has(TicketLine line) {
        return line.state().shelf() == shelf() && isAbout(line);
    }

    default boolean isQueue() {
        return false;
    }

    default Comparator<TicketLine> order() {
        return isQueue() ? MOST_URGENT_FIRST : LAST_TOUCHED_FIRST;
    }

    /** Of a school: those that were touched last first. */
    record OfSchool(StructureId school, Shelf shelf) implements TicketList {
        @Override
        public boolean isAbout(TicketLine line) {
            return line.school().equals(school);
        }
    }

    /** That somebody asked for: those that were touched last first. */
    record OfRequester(PersonId requester, Shelf shelf) implements TicketList {
        @Override
        public boolean isAbout(TicketLine line) {
            return line.requester().equals(requester);
        }
    }

    /** The queue of a team: the highest priority first, then the oldest. */
    record OfTeam(TeamId team, Shelf shelf) implements TicketList {
        @Override
        public boolean isAbout(TicketLine line) {
            return line.team().equals(Optional.of(team));
        }

        @Override
        public boolean isQueue() {
            return true;
        }
    }

    /** Of all schools that have one: those that were touched last first. */
    record OfIncident(IncidentId incident, Shelf shelf) implements TicketList {
        @Override
        public boolean isAbout(TicketLine line) {
            return line.incident().equals(Optional.of(incident));
        }
    }

    /** Of nobody yet, or of all teams: the highest priority first, then the oldest. */
    record OfAll(Shelf shelf) implements TicketList {
        @Override
        public boolean isAbout(TicketLine line) {
            return true;
        }

        @Override
        public boolean isQueue() {
            return true;
        }
    }
}
