package org.ent4j.ticketing.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;

/**
 * A ticket in a list.
 *
 * @param title the beginning of its description, on one line
 * @param submittedAt to the microsecond, as databases keep it
 * @param touchedAt when something happened last, to the microsecond
 */
public record TicketLine(
        TicketId id,
        StructureId school,
        PersonId requester,
        CategoryId category,
        String title,
        TicketState state,
        Platform holder,
        Optional<TeamId> team,
        Priority priority,
        Optional<IncidentId> incident,
        Instant submittedAt,
        Instant touchedAt,
        int version) {

    public static final int LONGEST_TITLE = 100;

    public TicketLine {
        submittedAt = submittedAt.truncatedTo(ChronoUnit.MICROS);
        touchedAt = touchedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static TicketLine of(Ticket ticket, Priority priority) {
        return new TicketLine(
                ticket.id(),
                ticket.school(),
                ticket.requester(),
                ticket.category(),
                title(ticket.request().description()),
                ticket.state(),
                ticket.holder(),
                ticket.team(),
                priority,
                ticket.incident(),
                ticket.submittedAt(),
                ticket.touchedAt(),
                ticket.version());
    }

    /** The beginning of a text, on one line, with "…" where it goes on. */
    public static String title(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_TITLE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)).stripTrailing() + "…";
    }
}
