package org.ent4j.ticketing.connector;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Marks;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.exchange.Tellings;
import org.ent4j.ticketing.exchange.status.GlpiStatus;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.TicketLine;

/**
 * Carries tickets into a GLPI: as a ticket with our number in its name, and what is said as its followups with our marks. A
 * second attempt after a lost answer finds both and adds neither. Whoever holds the ticket there says its status; it is
 * opened again when the ticket is handed over again, and solved or closed when it ended here. Files are not carried.
 */
public final class GlpiCarrier implements Carrier {

    private final GlpiAccess access;
    private final Platform to;
    private final TicketPolicy policy;
    private final Function<Actor, String> names;
    private final HttpCalls calls;

    /**
     * To a GLPI.
     *
     * @param to whose it is: the académie's, where the ENT stands, or the vendor's
     * @param names what people are called there
     */
    public GlpiCarrier(
            GlpiAccess access,
            Platform to,
            TicketPolicy policy,
            Function<Actor, String> names,
            HttpClient client,
            HttpLimits limits) {
        this.access = access;
        this.to = to;
        this.policy = policy;
        this.names = names;
        this.calls = new HttpCalls(client, limits);
    }

    @Override
    public Delivery deliver(Ticket ticket, List<Message> messages) {
        try (var session = new GlpiSession(access, calls)) {
            var glpi = new GlpiTickets(session, access.zone());
            var found = glpi.find(ticket.id());
            var number = found.isPresent() ? found.get() : create(glpi, ticket);
            tell(glpi, ticket, number);
            return new Delivery.Delivered(Optional.of(Long.toString(number)));
        } catch (Undelivered undelivered) {
            return undelivered.delivery();
        }
    }

    private long create(GlpiTickets glpi, Ticket ticket) throws Undelivered {
        var text = ticket.request().description();
        return glpi.create(GlpiTickets.object()
                .put("name", GlpiTickets.name(ticket.id(), TicketLine.title(text)))
                .put("content", GlpiText.html(text))
                .put("urgency", urgency(TicketClocks.priority(ticket, policy))));
    }

    /** The status before the words: once the words are there, it is known to be of now. */
    private void tell(GlpiTickets glpi, Ticket ticket, long number) throws Undelivered {
        var known = marks(glpi.followups(number));
        var fresh = Tellings.of(ticket, to, names).stream()
                .filter(each -> !known.contains(each.id()))
                .toList();
        var isHandedOver = fresh.stream().anyMatch(each -> isHandedOver(ticket, each));
        if (isHandedOver || ticket.holder() != to && !ticket.state().isActive()) {
            end(glpi, ticket, number);
        }
        var solved = marks(glpi.solutions(number));
        for (var each : fresh) {
            if (!solved.contains(each.id())) {
                glpi.follow(number, "%s : %s".formatted(each.author(), Marks.write(each)));
            }
        }
    }

    private void end(GlpiTickets glpi, Ticket ticket, long number) throws Undelivered {
        var there = glpi.get(number).path("status").asText();
        var wanted = GlpiStatus.MAP.status(ticket.state());
        if (there.equals(wanted.word())
                || there.equals(GlpiStatus.CLOSED.word()) && !ticket.state().isActive()) {
            return;
        }
        var solution = solution(ticket);
        if (ticket.state() == TicketState.RESOLVED
                && !marks(glpi.solutions(number)).contains(solution.id())) {
            glpi.solve(number, Marks.write(solution));
        } else {
            glpi.status(number, wanted.word());
        }
    }

    /** The last one; what is said of a ticket that has none. */
    private static Remark solution(Ticket ticket) {
        return ticket.said().stream()
                .filter(said -> said.kind() == Said.Kind.SOLUTION)
                .reduce((first, second) -> second)
                .map(said -> new Remark(said.id(), "", said.at(), said.text()))
                .orElseGet(() -> new Remark("", "", ticket.touchedAt(), ""));
    }

    private static boolean isHandedOver(Ticket ticket, Remark telling) {
        return ticket.events().stream()
                .filter(event -> event.id().toString().equals(telling.id()))
                .anyMatch(event -> event.step() instanceof Step.HandedOver);
    }

    private static Set<String> marks(List<Remark> followups) {
        return followups.stream()
                .flatMap(each -> Marks.read(each).stream())
                .map(Remark::id)
                .collect(Collectors.toSet());
    }

    /** Of 1, very low, to 5, very high. */
    private static int urgency(Priority priority) {
        return switch (priority) {
            case MINOR -> 2;
            case MAJOR -> 4;
            case BLOCKING -> 5;
        };
    }
}
