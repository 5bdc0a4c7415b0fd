package org.ent4j.ticketing.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;

/** Counted tickets for tests. */
public final class Counted {

    public static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30), Policies.PARIS);
    private static final List<String> NOTICES =
            List.of("intake.not-a-correspondent", "intake.nobody-is-named", "intake.not-by-the-portal");

    private Counted() {}

    /** Of each state, of autumn and of the weeks around it; the same again for the same seed. */
    public static List<CountedTicket> tickets(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> ticket(number, random))
                .toList();
    }

    private static CountedTicket ticket(int number, Random random) {
        var state = TicketState.values()[random.nextInt(TicketState.values().length)];
        var submitted = AUTUMN.from().plusSeconds(random.nextInt(120 * 86_400) - 14L * 86_400);
        var isSolved = state == TicketState.RESOLVED || state == TicketState.CLOSED;
        var wasSolved = isSolved || random.nextInt(4) == 0;
        return new CountedTicket(
                new TicketId("T-" + number),
                new StructureId("999000" + random.nextInt(5)),
                random.nextInt(5) == 0
                        ? Optional.empty()
                        : Optional.of(random.nextBoolean() ? TeamId.DANE : TeamId.DSI),
                new CategoryId("ENT/" + random.nextInt(3)),
                Priority.values()[random.nextInt(3)],
                state,
                state == TicketState.REJECTED ? Optional.of(NOTICES.get(random.nextInt(3))) : Optional.empty(),
                moments(state, submitted, isSolved),
                new Lapses(
                        lapse(random), isSolved ? Optional.of(some(random)) : Optional.empty(), vendor(state, random)),
                state.isActive() && random.nextBoolean(),
                new Course(wasSolved, wasSolved ? random.nextInt(3) : 0, random.nextInt(2), Optional.empty(), 0));
    }

    private static Moments moments(TicketState state, Instant submitted, boolean isSolved) {
        var later = Optional.of(submitted.plusSeconds(3600));
        return new Moments(
                submitted,
                Optional.empty(),
                isSolved ? later : Optional.empty(),
                state.shelf() == TicketState.Shelf.CLOSED ? later : Optional.empty());
    }

    private static Optional<Lapse> lapse(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(some(random));
    }

    private static Optional<Lapse> vendor(TicketState state, Random random) {
        return state == TicketState.REJECTED ? Optional.empty() : lapse(random);
    }

    /** Often one of those at the bounds of classes. */
    private static Lapse some(Random random) {
        var bound = Times.BOUNDS.get(random.nextInt(Times.BOUNDS.size()));
        var elapsed = random.nextBoolean() ? bound : Duration.ofMillis(random.nextInt(500_000_000));
        return new Lapse(elapsed, random.nextBoolean());
    }
}
