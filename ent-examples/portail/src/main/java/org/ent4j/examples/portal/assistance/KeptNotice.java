package org.ent4j.examples.portal.assistance;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Somebody was told something.
 *
 * @param recipient {@code "person:…"} or {@code "team:…"}
 */
public record KeptNotice(
        Instant at, String recipient, Optional<TicketId> ticket, Optional<QuestionId> question, Label what) {

    private static final String PERSON = "person:";

    /** Nobody when a team was told. */
    public Optional<PersonId> person() {
        return Optional.of(recipient)
                .filter(key -> key.startsWith(PERSON))
                .map(key -> new PersonId(key.substring(PERSON.length())));
    }

    /** Its name; nothing when a person was told. */
    public Optional<String> team() {
        return Optional.of(recipient)
                .filter(key -> !key.startsWith(PERSON))
                .map(key -> key.substring(key.indexOf(':') + 1));
    }
}
