package org.ent4j.examples.benchmarks.ticketing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What happens to a ticket that is talked about for long: the same for all, but for its school, requester and times. */
final class MadeEvents {

    static final int COUNT = 20;

    /** What stands in their texts for what is of each ticket. */
    static final String SCHOOL = "@school";

    static final String REQUESTER = "@requester";

    /** The event of position 7 happens at 7 seconds after; the server puts the time of the ticket there. */
    static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private static final String WORDS =
            "Depuis lundi, les élèves de deux classes ne voient plus leurs notes sur l'ENT ; "
                    + "les parents non plus. Le navigateur a été changé, le cache vidé, rien n'y fait. ";
    private static final Actor ANNE = new Actor(REQUESTER, Role.CORRESPONDENT);
    private static final Actor PAUL = new Actor("paul", Role.AGENT);

    private MadeEvents() {}

    static List<TicketEvent> events() {
        List<TicketEvent> events = new ArrayList<>();
        add(events, ANNE, new Step.Submitted(request(), Impact.GROUP, Urgency.NORMAL, Optional.empty()));
        add(events, Actor.AUTOMATIC, new Step.Assigned(TeamId.DANE, "R1"));
        add(events, PAUL, new Step.Taken());
        while (events.size() < COUNT - 2) {
            add(events, events.size() % 2 == 0 ? ANNE : PAUL, new Step.Commented(events.size() + ". " + WORDS));
        }
        add(events, PAUL, new Step.Asked("Est-ce encore le cas ce matin ? " + WORDS));
        add(events, ANNE, new Step.Answered("Oui. " + WORDS));
        return events;
    }

    private static void add(List<TicketEvent> events, Actor by, Step step) {
        int number = events.size() + 1;
        events.add(new TicketEvent(new EventId(number, Platform.ACADEMIE), 0, BEGINNING.plusSeconds(number), by, step));
    }

    private static RequestDraft request() {
        return RequestDraft.builder()
                .requester(new PersonId(REQUESTER))
                .school(new StructureId(SCHOOL))
                .category(UsualCatalogue.AUTHENTIFICATION)
                .description(WORDS.repeat(3).strip())
                .build();
    }

    /** As the store writes them. */
    static List<String> texts() {
        TicketJson text = TicketJson.text();
        return events().stream().map(text::write).toList();
    }

    static List<String> kinds() {
        return events().stream()
                .map(event -> event.step().getClass().getSimpleName())
                .toList();
    }
}
