package org.ent4j.ticketing;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.immutables.value.Value;

/** Somebody sends a request. */
@EntStyle
@Value.Immutable
public interface Submission {

    RequestDraft draft();

    /** Who is signed in, or wrote, or called. */
    PersonId by();

    Instant at();

    @Value.Default
    default Channel channel() {
        return Channel.PORTAL;
    }

    @Value.Default
    default Impact impact() {
        return Impact.PERSON;
    }

    @Value.Default
    default Urgency urgency() {
        return Urgency.NORMAL;
    }

    /** The closed ticket that it follows. */
    Optional<TicketId> followUpOf();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a submission; draft, who and when are required. */
    final class Builder extends ImmutableSubmission.Builder {}
}
