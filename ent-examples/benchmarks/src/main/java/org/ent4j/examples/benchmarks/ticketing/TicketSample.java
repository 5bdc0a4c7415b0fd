package org.ent4j.examples.benchmarks.ticketing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.TicketLine;

/**
 * Tickets of which questions are asked, drawn from the filled table: those of large schools and busy people more often.
 *
 * @param any of all tickets
 * @param closed of those, the closed ones
 * @param queued open ones that a team has
 * @param told with {@value MadeEvents#COUNT} events
 */
record TicketSample(List<TicketLine> any, List<TicketLine> closed, List<TicketLine> queued, List<TicketLine> told) {

    private static final String BY_IDS = "select %s from tick_ticket where id = any(?)".formatted(Lines.COLUMNS);
    private static final String QUEUED = """
            select %s from tick_ticket where shelf = 'OPEN' and team is not null
            order by hashtextextended(id, ?), id limit ?""".formatted(Lines.COLUMNS);

    static TicketSample draw(Connection in, TicketsSize size, long seed) throws SQLException {
        Random random = new Random(seed);
        int count = size.warmUp() + size.draws();
        int every = size.tickets() / size.told();
        List<TicketLine> any = byNumbers(in, count, () -> 1 + random.nextInt(size.tickets()));
        List<TicketLine> told = byNumbers(in, count, () -> every * (1 + random.nextInt(size.told())));
        List<TicketLine> closed = any.stream()
                .filter(line -> line.state().shelf() == Shelf.CLOSED)
                .toList();
        return new TicketSample(any, closed, queued(in, count, seed), told);
    }

    private static List<TicketLine> byNumbers(Connection in, int count, IntSupplier numbers) throws SQLException {
        Object[] ids = IntStream.generate(numbers)
                .limit(count)
                .mapToObj(TicketFill::id)
                .toArray();
        try (PreparedStatement select = in.prepareStatement(BY_IDS)) {
            select.setArray(1, in.createArrayOf("text", ids));
            return lines(select);
        }
    }

    private static List<TicketLine> queued(Connection in, int count, long seed) throws SQLException {
        try (PreparedStatement select = in.prepareStatement(QUEUED)) {
            select.setLong(1, seed);
            select.setInt(2, count);
            return lines(select);
        }
    }

    /** In no order: neighbours in the table are not asked one after the other. */
    private static List<TicketLine> lines(PreparedStatement select) throws SQLException {
        List<TicketLine> lines = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                lines.add(Lines.line(rows));
            }
        }
        Collections.shuffle(lines, new Random(lines.size()));
        return List.copyOf(lines);
    }
}
