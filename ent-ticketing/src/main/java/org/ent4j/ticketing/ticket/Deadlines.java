package org.ent4j.ticketing.ticket;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.text.Lang;

/** What falls due by itself, at the close of an open day: reminders, and the ends of tickets that nobody speaks of. */
public final class Deadlines {

    /** A step that is taken by itself, unless something happens before. */
    public record Due(Instant at, Step step) {}

    private Deadlines() {}

    /**
     * The next one of a ticket, for the platform that holds it.
     *
     * @param lang of what is said with it
     */
    public static Optional<Due> next(Ticket ticket, TicketPolicy policy, Lang lang) {
        return switch (ticket.state()) {
            case WAITING_REQUESTER ->
                policy.level()
                        .hours()
                        .closeOfOpenDay(ticket.since(), policy.remindAfter())
                        .map(at -> new Due(at, unanswered(ticket, policy, lang)));
            case RESOLVED -> closing(ticket, policy).map(at -> new Due(at, new Step.Closed()));
            default -> Optional.empty();
        };
    }

    private static Step unanswered(Ticket ticket, TicketPolicy policy, Lang lang) {
        return ticket.reminders() < policy.reminders()
                ? new Step.Reminded()
                : new Step.Resolved(policy.unanswered().in(lang));
    }

    /** When what is resolved is closed; nothing when it is not resolved. */
    static Optional<Instant> closing(Ticket ticket, TicketPolicy policy) {
        return ticket.resolvedAt()
                .flatMap(at -> policy.level().hours().closeOfOpenDay(at, policy.closeAfter()));
    }
}
