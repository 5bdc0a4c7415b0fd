package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.UnreadableTicket;
import org.junit.jupiter.api.Test;

class WorkDueTest {

    private static final Instant LATER = Policies.MONDAY.plus(Duration.ofDays(20));

    private final Set<TicketId> unreadable = new HashSet<>();
    private final Support support = new Support(this::withUnreadable);

    private Tickets withUnreadable(Tickets tickets) {
        return (Tickets) Proxy.newProxyInstance(
                Tickets.class.getClassLoader(), new Class<?>[] {Tickets.class}, (any, method, values) -> {
                    if (method.getName().equals("find") && unreadable.contains(values[0])) {
                        throw new UnreadableTicket((TicketId) values[0], "ACADEMIE-1", "Newer");
                    }
                    try {
                        return method.invoke(tickets, values);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private List<TicketId> due(Instant now, int limit) {
        return support.assistance.work().takeDue(now, limit).stream()
                .map(Ticket::id)
                .toList();
    }

    @Test
    void tickets_that_nobody_can_read_stop_none_that_falls_due_and_are_looked_at_again() {
        var ids = IntStream.range(0, 5)
                .mapToObj(each -> support.submitted("ruiz", Policies.MONDAY.plusSeconds(each))
                        .id())
                .toList();
        unreadable.addAll(ids.subList(0, 3));

        assertThat(due(LATER, 3)).containsAll(ids.subList(3, 5)).doesNotContainAnyElementsOf(ids.subList(0, 3));
        assertThat(support.tickets.due(LATER, 9)).doesNotContainAnyElementsOf(ids.subList(0, 3));

        unreadable.clear();
        assertThat(due(LATER.plus(Duration.ofHours(1)), 3)).containsAnyElementsOf(ids.subList(0, 3));
    }
}
