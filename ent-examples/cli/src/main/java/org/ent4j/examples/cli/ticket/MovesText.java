package org.ent4j.examples.cli.ticket;

import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/** What somebody may do about a ticket now. */
final class MovesText {

    private MovesText() {}

    static String line(Set<Move> moves, TicketDesk desk) {
        var words = moves.stream().sorted().map(move -> desk.in(move.label())).collect(Collectors.joining(", "));
        return moves.isEmpty()
                ? desk.output().in("plus rien à y faire", "nothing is left to be done")
                : desk.output().in("possible maintenant : ", "possible now: ") + words;
    }
}
