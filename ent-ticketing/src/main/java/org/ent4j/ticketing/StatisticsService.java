package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.statistics.CountedTicket;
import org.ent4j.ticketing.statistics.Period;
import org.ent4j.ticketing.statistics.Statistics;
import org.ent4j.ticketing.statistics.Tally;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.TicketList;

/**
 * Counts tickets page by page: a year of them is never in memory at once. For those who may list the tickets of all schools.
 */
public final class StatisticsService {

    private static final int PAGE = 500;

    private final AssistanceSetup setup;
    private final Tickets tickets;
    private final Access access;

    StatisticsService(AssistanceSetup setup, Tickets tickets, Access access) {
        this.setup = setup;
        this.tickets = tickets;
        this.access = access;
    }

    /** What became of the tickets that were submitted in a period. */
    public Either<Refusal, Statistics> of(Period period, Actor who, Instant now) {
        return count(period, who, now, any -> {}, any -> {});
    }

    /**
     * The same, for a book with its lines or for a long wait.
     *
     * @param each is given every ticket once that can be read, in the order of submission
     * @param progress is told after each page how many tickets were counted until then
     */
    public Either<Refusal, Statistics> count(
            Period period, Actor who, Instant now, Consumer<CountedTicket> each, LongConsumer progress) {
        return access.listed(new TicketList.OfAll(Shelf.OPEN), who, now).map(any -> {
            var tally = new Tally(period);
            read(period, tally, progress, ticket -> {
                var counted = CountedTicket.of(ticket, setup.policy(), now);
                tally.add(counted);
                each.accept(counted);
            });
            return tally.statistics();
        });
    }

    private void read(Period period, Tally tally, LongConsumer progress, Consumer<Ticket> each) {
        var count = 0L;
        var page = page(period, tally, Optional.empty());
        while (!page.isEmpty()) {
            page.forEach(each);
            count += page.size();
            progress.accept(count);
            page = page(period, tally, Optional.of(page.get(page.size() - 1)));
        }
    }

    private List<Ticket> page(Period period, Tally tally, Optional<Ticket> after) {
        return tickets.submitted(period.from(), period.to(), after, PAGE, unreadable -> tally.miss());
    }
}
