package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.IncidentNews;
import org.ent4j.ticketing.incident.IncidentPolicy;
import org.ent4j.ticketing.incident.IncidentState;
import org.ent4j.ticketing.incident.Incidents;
import org.ent4j.ticketing.incident.KnownIncident;
import org.ent4j.ticketing.incident.KnownIncidents;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.incident.MajorIncidentLife.Move;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** Major incidents: told once, resolved once, for all the tickets that are about them. */
public final class IncidentService {

    private final AssistanceSetup setup;
    private final Assistance.Ports ports;
    private final MajorIncidents incidents;
    private final IncidentKeeping keeping;
    private final WorkService work;
    private final Access access;
    private final Incidents rules;

    IncidentService(AssistanceSetup setup, Assistance.Ports ports, WorkService work, Access access) {
        this.setup = setup;
        this.ports = ports;
        this.incidents = ports.incidents();
        this.keeping = new IncidentKeeping(incidents);
        this.work = work;
        this.access = access;
        this.rules = new Incidents(IncidentPolicy.of(setup.policy()));
    }

    /**
     * What became of many tickets.
     *
     * @param done as they are afterwards
     * @param others why nothing was done about them, in their order
     */
    public record Handled(MajorIncident incident, List<Ticket> done, Map<TicketId, Refusal> others) {
        public Handled {
            done = List.copyOf(done);
            others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        }
    }

    /** What is to be shown before a request is sent: incidents that it may be about, the last first. */
    public List<KnownIncident> known(RequestDraft draft) {
        var zone = setup.policy().level().hours().zone();
        return KnownIncidents.matching(draft, incidents.open()).stream()
                .map(each -> KnownIncidents.told(each, zone))
                .toList();
    }

    /** Those that are not over, the last first. */
    public List<MajorIncident> known() {
        return incidents.open();
    }

    public Optional<MajorIncident> find(IncidentId id) {
        return incidents.find(id);
    }

    /** Makes one known. */
    public Either<Refusal, MajorIncident> open(Announcement what, Instant at, Actor who) {
        return access.serving(who).flatMap(any -> keeping.keep(() -> rules.open(keeping.newId(), what, at, who)));
    }

    /** Tells the public something new, and the requesters of its tickets, each once. */
    public Either<Refusal, MajorIncident> tell(IncidentId id, String text, Instant at, Actor who) {
        return access.serving(who)
                .flatMap(any -> keeping.change(id, incident -> rules.tell(incident, text, at, who)))
                .peek(this::tellRequesters);
    }

    private void tellRequesters(MajorIncident incident) {
        var notices = new LinkedHashMap<Recipient, Notice>();
        attached(incident.id()).forEach(line -> {
            var to = new Recipient.Person(line.requester());
            var news = new IncidentNews.Told(
                    line.id().value(),
                    incident.id().value(),
                    incident.title(),
                    incident.lastMessage().text());
            notices.putIfAbsent(to, new Notice(to, line.id(), news));
        });
        ports.notifier().tell(List.copyOf(notices.values()));
    }

    /**
     * Makes tickets part of it, and tells their requesters. One that is part of another incident leaves that. When it is resolved
     * by somebody else meanwhile, so are they.
     */
    public Either<Refusal, Handled> attach(IncidentId id, Collection<TicketId> tickets, Instant at, Actor who) {
        return access.serving(who)
                .flatMap(any -> keeping.found(id))
                .flatMap(incident -> rules.may(incident, Move.ATTACH, who))
                .map(incident -> each(incident, tickets, at, who, ticket -> rules.attach(incident, ticket, who)))
                .map(attached -> asItIsNow(attached, at, who))
                .peek(this::tellPartOf);
    }

    /** Whoever resolves it sees what was attached before; whatever was attached later is seen here. */
    private Handled asItIsNow(Handled attached, Instant at, Actor who) {
        var incident = incidents.find(attached.incident().id()).orElse(attached.incident());
        if (incident.state() == IncidentState.OPEN) {
            return new Handled(incident, attached.done(), attached.others());
        }
        var others = new LinkedHashMap<>(attached.others());
        others.putAll(resolved(incident, at, who).others());
        var done = attached.done().stream()
                .map(ticket -> access.seen(ticket.id(), who, at).getOrElse(ticket))
                .toList();
        return new Handled(incident, done, others);
    }

    private void tellPartOf(Handled attached) {
        if (attached.incident().state() == IncidentState.OPEN) {
            ports.notifier()
                    .tell(attached.done().stream()
                            .map(ticket -> partOf(ticket, attached.incident()))
                            .toList());
        }
    }

    private static Notice partOf(Ticket ticket, MajorIncident incident) {
        return new Notice(
                new Recipient.Person(ticket.requester()),
                ticket.id(),
                new IncidentNews.PartOf(
                        ticket.id().value(),
                        incident.id().value(),
                        incident.title(),
                        incident.lastMessage().text()));
    }

    /**
     * It is over: every ticket of it that is active and held here is resolved with that.
     *
     * @return also the tickets that are not, such as those that the vendor holds: see {@link #finish}
     */
    public Either<Refusal, Handled> resolve(IncidentId id, String solution, Instant at, Actor who) {
        return access.serving(who)
                .flatMap(any -> keeping.change(id, incident -> rules.resolve(incident, solution, at, who)))
                .map(incident -> resolved(incident, at, who));
    }

    /** Resolves what is still part of one that is over: tickets that came back meanwhile, or after an interruption. */
    public Either<Refusal, Handled> finish(IncidentId id, Instant at, Actor who) {
        return access.serving(who)
                .flatMap(any -> keeping.found(id))
                .flatMap(incident -> rules.may(incident, Move.FINISH, who))
                .map(incident -> resolved(incident, at, who));
    }

    private Handled resolved(MajorIncident incident, Instant at, Actor who) {
        var ids = attached(incident.id()).stream().map(TicketLine::id).toList();
        return each(incident, ids, at, who, ticket -> rules.finish(incident, ticket, who));
    }

    private Handled each(
            MajorIncident incident,
            Collection<TicketId> ids,
            Instant at,
            Actor who,
            Function<Ticket, Either<Refusal, Step>> step) {
        var done = new ArrayList<Ticket>();
        var others = new LinkedHashMap<TicketId, Refusal>();
        for (var id : ids) {
            access.seen(id, who, at)
                    .flatMap(step)
                    .flatMap(each -> work.take(id, each, at, who))
                    .peek(done::add)
                    .peekLeft(refused -> others.put(id, refused));
        }
        return new Handled(incident, done, others);
    }

    /** All that are not resolved, read before anything is done about them. */
    private List<TicketLine> attached(IncidentId id) {
        var list = new TicketList.OfIncident(id, Shelf.OPEN);
        var lines = new ArrayList<TicketLine>();
        var slice = ports.tickets().list(list, Optional.empty(), Slice.LARGEST_SIZE);
        lines.addAll(slice.lines());
        while (slice.next().isPresent()) {
            slice = ports.tickets().list(list, slice.next(), Slice.LARGEST_SIZE);
            lines.addAll(slice.lines());
        }
        return lines;
    }
}
