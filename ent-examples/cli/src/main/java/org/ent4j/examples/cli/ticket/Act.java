package org.ent4j.examples.cli.ticket;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What happens in a script. */
public sealed interface Act {

    /** A file of that many bytes, whose content is made up. */
    record MadeUpFile(String name, int bytes) {

        /** @throws IllegalArgumentException when it is out of bounds */
        public MadeUpFile {
            if (bytes < 0 || bytes > 64 << 20) {
                throw new IllegalArgumentException("bytes : 0–" + (64 << 20));
            }
        }
    }

    /**
     * Somebody asks, in the ENT.
     *
     * @param requester whom the form names; nobody is whoever is signed in
     */
    record Ask(
            Optional<Channel> channel,
            Optional<PersonId> requester,
            CategoryId category,
            Optional<String> product,
            String description,
            List<MadeUpFile> files,
            Optional<Impact> impact,
            Optional<Urgency> urgency,
            Optional<TicketId> followUpOf)
            implements Act {
        public Ask {
            files = List.copyOf(files);
        }
    }

    /** Somebody takes a step, on the platform of his role. */
    record Do(TicketId ticket, Step step) implements Act {}

    /** Somebody attaches a file. */
    record Attach(TicketId ticket, MadeUpFile file) implements Act {}

    /** Time passes. */
    record Pass() implements Act {}

    /** A message comes from somewhere. */
    record Receive(Message message) implements Act {}
}
