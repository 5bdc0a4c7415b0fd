package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Marks;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.exchange.Snapshot;
import org.ent4j.ticketing.ticket.TicketId;

/** Looks at tickets in a GLPI, which tells nobody of its own accord. */
public final class GlpiPoll {

    private static final int ATTEMPTS = 3;

    private final GlpiAccess access;
    private final HttpCalls calls;

    public GlpiPoll(GlpiAccess access, HttpClient client, HttpLimits limits) {
        this.access = access;
        this.calls = new HttpCalls(client, limits);
    }

    /**
     * A ticket as it is there; nothing when it is not, or no more.
     *
     * @return or why it could not be looked at
     */
    public Either<Delivery, Optional<Snapshot>> read(TicketId id) {
        try (var session = new GlpiSession(access, calls)) {
            var glpi = new GlpiTickets(session, access.zone());
            var number = glpi.find(id);
            return Either.right(number.isPresent() ? Optional.of(read(glpi, id, number.get())) : Optional.empty());
        } catch (Undelivered undelivered) {
            return Either.left(undelivered.delivery());
        }
    }

    /** All of one moment, its solutions among the remarks, the last one the answer: when its status changes while it is read, it is read again. */
    private static Snapshot read(GlpiTickets glpi, TicketId id, long number) throws Undelivered {
        var before = glpi.get(number);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var snapshot = snapshot(glpi, id, number, before);
            var after = glpi.get(number);
            if (isSame(before, after)) {
                return snapshot;
            }
            before = after;
        }
        throw new Undelivered(new Delivery.Unreachable("it changes while it is read"));
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        return before.path("status").equals(after.path("status"))
                && before.path("date_mod").equals(after.path("date_mod"));
    }

    private static Snapshot snapshot(GlpiTickets glpi, TicketId id, long number, JsonNode ticket) throws Undelivered {
        var solution = glpi.solution(number).filter(each -> Marks.read(each).isEmpty());
        var remarks = new ArrayList<>(glpi.followups(number));
        remarks.addAll(glpi.solutions(number));
        return new Snapshot(
                id,
                Optional.of(Long.toString(number)),
                ticket.path("status").asText(),
                remarks,
                List.of(),
                solution.map(Remark::text),
                solution.map(Remark::at),
                glpi.time(ticket.path("date_mod")));
    }
}
