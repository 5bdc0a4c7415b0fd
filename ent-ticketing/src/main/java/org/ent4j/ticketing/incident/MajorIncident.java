package org.ent4j.ticketing.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.IncidentId;

/**
 * Something that hinders many: known, told, and resolved once for all the tickets that are about it.
 *
 * @param messages to the public, in their order; the first is that of its opening
 * @param resolution nothing as long as it is open
 * @param version how many events made it
 */
public record MajorIncident(
        IncidentId id,
        String title,
        Hindered hindered,
        Instant openedAt,
        Actor openedBy,
        List<PublicMessage> messages,
        Optional<Resolution> resolution,
        int version) {

    public MajorIncident {
        messages = List.copyOf(messages);
    }

    /** That it is over, and what was done. */
    public record Resolution(Instant at, Actor by, String solution) {}

    static MajorIncident begun(IncidentId id, IncidentEvent.Opened opened) {
        var first = new PublicMessage(opened.at(), opened.by(), opened.what().message());
        return new MajorIncident(
                id,
                opened.what().title(),
                opened.what().hindered(),
                opened.at(),
                opened.by(),
                List.of(first),
                Optional.empty(),
                1);
    }

    MajorIncident told(IncidentEvent.Told told) {
        var all = new ArrayList<>(messages);
        all.add(new PublicMessage(told.at(), told.by(), told.text()));
        return new MajorIncident(id, title, hindered, openedAt, openedBy, all, resolution, version + 1);
    }

    MajorIncident resolved(IncidentEvent.Resolved resolved) {
        var end = new Resolution(resolved.at(), resolved.by(), resolved.solution());
        return new MajorIncident(id, title, hindered, openedAt, openedBy, messages, Optional.of(end), version + 1);
    }

    public IncidentState state() {
        return resolution.isPresent() ? IncidentState.RESOLVED : IncidentState.OPEN;
    }

    /** What was told last. */
    public PublicMessage lastMessage() {
        return messages.get(messages.size() - 1);
    }
}
