package org.ent4j.ticketing.ticket;

/**
 * A ticket with an event that nobody can read: a newer version wrote it, or somebody changed it. What the others would make of
 * it is not said, as it may be wrong; nothing is added to it until it can be read.
 */
public final class UnreadableTicket extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient TicketId ticket;
    private final String event;

    /**
     * Of the first such event.
     *
     * @param event its id, {@code "ACADEMIE-7"}
     * @param why the kind of failure, without a word of the event, which may tell of people
     */
    public UnreadableTicket(TicketId ticket, String event, String why) {
        super("Event %s of ticket %s cannot be read: %s.\nMaybe a newer version wrote it, or somebody changed it."
                .formatted(event, ticket, why));
        this.ticket = ticket;
        this.event = event;
    }

    public TicketId ticket() {
        return ticket;
    }

    /** The id of the first event that cannot be read. */
    public String event() {
        return event;
    }
}
