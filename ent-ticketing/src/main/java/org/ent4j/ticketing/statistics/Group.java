package org.ent4j.ticketing.statistics;

import java.util.EnumMap;
import java.util.Map;
import org.ent4j.ticketing.ticket.TicketState;

/** The figures of some tickets, as they come. */
final class Group {

    private final Map<TicketState, Integer> states = new EnumMap<>(TicketState.class);
    private final Sample own = new Sample();
    private final Sample resolve = new Sample();
    private final Sample vendor = new Sample();
    private int submitted;
    private int overdue;
    private int escalated;
    private int solvedOnce;
    private int refusedOnce;

    void add(CountedTicket ticket) {
        submitted++;
        states.merge(ticket.state(), 1, Integer::sum);
        overdue += ticket.isOverdue() ? 1 : 0;
        escalated += ticket.isEscalated() ? 1 : 0;
        solvedOnce += ticket.course().wasSolved() ? 1 : 0;
        refusedOnce += ticket.course().refusals() > 0 ? 1 : 0;
        ticket.lapses().own().ifPresent(own::add);
        ticket.lapses().resolve().ifPresent(resolve::add);
        ticket.lapses().vendor().ifPresent(vendor::add);
    }

    Figures figures() {
        return new Figures(
                submitted,
                in(TicketState.REJECTED),
                open(),
                overdue,
                in(TicketState.RESOLVED),
                in(TicketState.CLOSED),
                in(TicketState.CANCELLED),
                in(TicketState.DUPLICATE),
                escalated,
                solvedOnce,
                refusedOnce,
                own.times(),
                resolve.times(),
                vendor.times());
    }

    private int in(TicketState state) {
        return states.getOrDefault(state, 0);
    }

    private int open() {
        return states.entrySet().stream()
                .filter(each -> each.getKey().isActive())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
