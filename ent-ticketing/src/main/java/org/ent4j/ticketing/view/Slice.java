package org.ent4j.ticketing.view;

import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Some of a long list. Whatever is added meanwhile, no line is missed that stays where it is.
 *
 * @param next after which the next slice begins; nothing when this is the end
 */
public record Slice(List<TicketLine> lines, Optional<TicketLine> next) {

    public static final int USUAL_SIZE = 20;
    public static final int LARGEST_SIZE = 500;

    public Slice {
        lines = List.copyOf(lines);
    }

    /** @param found one line more than wanted, when there is one */
    public static Slice of(List<TicketLine> found, int wanted) {
        return found.size() > wanted
                ? new Slice(found.subList(0, wanted), Optional.of(found.get(wanted - 1)))
                : new Slice(found, Optional.empty());
    }

    public List<TicketId> ids() {
        return lines.stream().map(TicketLine::id).toList();
    }
}
