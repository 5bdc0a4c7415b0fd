package org.ent4j.ticketing;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.RetryPolicy;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.UnreadableTicket;

/** ENT, académie and vendor in memory, joined by a network that works unless it is cut. */
final class ThreePlatforms {

    static final StructureId OTHER_SCHOOL = new StructureId("9990002Y");
    static final PersonId PARENT = new PersonId("parent");
    static final Actor RUIZ = Actor.of(Drafts.RUIZ, Role.CORRESPONDENT);
    static final Actor ELSEWHERE = new Actor("petit", Role.CORRESPONDENT);
    static final Actor AGENT = new Actor("martin", Role.AGENT);
    static final Actor VENDOR = new Actor("dupont", Role.VENDOR);

    final Map<Platform, Assistance> platforms = new EnumMap<>(Platform.class);
    final Map<Platform, InMemoryTickets> stores = new EnumMap<>(Platform.class);
    final List<Notice> notices = new ArrayList<>();
    /** What happens just before, once. */
    Runnable beforeParking = () -> {};

    Runnable beforeAdding = () -> {};
    /** Tickets with an event that nobody can read. */
    final Set<TicketId> unreadable = new HashSet<>();

    final List<EventId> carried = new ArrayList<>();
    boolean isCut;
    /** Whether a platform stops when it has noted that it gave something up. */
    boolean stopsAtDead;

    Instant now = Policies.MONDAY;

    ThreePlatforms() {
        for (var platform : Platform.values()) {
            var store = new InMemoryTickets();
            stores.put(platform, store);
            platforms.put(
                    platform,
                    Assistance.of(
                            setup(platform),
                            new Assistance.Ports(
                                    of(Tickets.class, store),
                                    of(Exchanges.class, store.exchanges()),
                                    ThreePlatforms::named,
                                    who -> who.role() != Role.AGENT || who.equals(AGENT),
                                    notices::addAll,
                                    carriers())));
        }
    }

    /** A platform that was stopped in the middle of something. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The store, with what happens before and after. */
    private <T> T of(Class<T> port, T store) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (any, method, values) -> {
            if (method.getName().equals("park")) {
                var before = beforeParking;
                beforeParking = () -> {};
                before.run();
            } else if (method.getName().equals("add")) {
                var before = beforeAdding;
                beforeAdding = () -> {};
                before.run();
            } else if (method.getName().equals("find") && unreadable.contains(values[0])) {
                throw new UnreadableTicket((TicketId) values[0], "ACADEMIE-1", "test");
            }
            var answer = method.invoke(store, values);
            if (stopsAtDead
                    && method.getName().equals("keep")
                    && values[0] instanceof Letter letter
                    && letter.state() == LetterState.DEAD) {
                throw new Stopped();
            }
            return answer;
        }));
    }

    private static AssistanceSetup setup(Platform platform) {
        return new AssistanceSetup(
                platform,
                platform.name(),
                Policies.usual(),
                FormPolicy.usual(),
                new FrontDesk("portail.example.org"),
                UsualRouting.table(),
                new RetryPolicy(Duration.ofMinutes(1), Duration.ofHours(1), 3),
                Duration.ofDays(3),
                Lang.FR);
    }

    private Map<Platform, Carrier> carriers() {
        Carrier carrier = this::deliver;
        return Map.of(Platform.ENT, carrier, Platform.ACADEMIE, carrier, Platform.VENDOR, carrier);
    }

    private Delivery deliver(Ticket ticket, List<Message> messages) {
        if (isCut) {
            return new Delivery.Unreachable("HTTP 503");
        }
        messages.forEach(message -> carried.add(message.event().id()));
        messages.forEach(message -> platforms.get(message.to()).exchange().receive(message, now));
        return Delivery.Delivered.DONE;
    }

    private static List<Correspondent> named(StructureId school) {
        var always = Optional.<DateRange>empty();
        return school.equals(OTHER_SCHOOL)
                ? List.of(new Correspondent(new PersonId(ELSEWHERE.id()), "M. Petit", CorrespondentRole.CPE, always))
                : List.of(
                        new Correspondent(Drafts.RUIZ, "Mme Ruiz", CorrespondentRole.REFERENT_NUMERIQUE, always),
                        new Correspondent(new PersonId("kone"), "M. Koné", CorrespondentRole.ADMINISTRATEUR, always));
    }

    Assistance at(Platform platform) {
        return platforms.get(platform);
    }

    Submission.Builder submission() {
        return Submission.builder().by(Drafts.RUIZ).at(now);
    }

    /** Asked in the ENT, and known wherever it is to be. */
    TicketId asked() {
        return askedAt(Platform.ENT);
    }

    TicketId askedAt(Platform platform) {
        var id = at(platform)
                .intake()
                .submit(submission().draft(Drafts.sound().build()).build())
                .get()
                .ticket()
                .id();
        exchange();
        return id;
    }

    ThreePlatforms does(Platform platform, TicketId id, Actor who, Step step) {
        now = now.plus(Duration.ofHours(1));
        at(platform)
                .work()
                .take(id, step, now, who)
                .getOrElseThrow(refused -> new AssertionError("%s: %s".formatted(step, refused.reasons())));
        exchange();
        return this;
    }

    /** Until nothing is due any more. */
    void exchange() {
        for (var isBusy = true; isBusy; ) {
            isBusy = false;
            for (var each : platforms.values()) {
                isBusy |= !each.delivery().deliver(now, 100).isIdle();
            }
        }
    }

    Ticket ticket(Platform platform, TicketId id) {
        return stores.get(platform).find(id).orElseThrow();
    }
}
