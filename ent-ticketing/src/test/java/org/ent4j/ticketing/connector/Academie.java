package org.ent4j.ticketing.connector;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.exchange.ForeignDesk;
import org.ent4j.ticketing.exchange.RetryPolicy;
import org.ent4j.ticketing.exchange.Shared;
import org.ent4j.ticketing.exchange.status.EntStatus;
import org.ent4j.ticketing.feed.pivot.PivotCategories;
import org.ent4j.ticketing.feed.pivot.PivotField;
import org.ent4j.ticketing.feed.pivot.PivotLimits;
import org.ent4j.ticketing.feed.pivot.PivotNames;
import org.ent4j.ticketing.feed.pivot.PivotNumbers;
import org.ent4j.ticketing.feed.pivot.PivotRequests;
import org.ent4j.ticketing.feed.pivot.PivotSnapshots;
import org.ent4j.ticketing.feed.pivot.PivotTickets;
import org.ent4j.ticketing.feed.pivot.json.PivotJson;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.memory.InMemoryRemarks;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.RequestReceiver;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;

/** The académie, with an ENT below it. */
final class Academie implements AutoCloseable {

    private static final PivotNames NAMES = new PivotNames("Région X", "Nancy-Metz", "CGI", "Assistance", Shared.ZONE);
    private static final PivotLimits LIMITS = PivotLimits.usual(AttachmentPolicy.usual());
    private static final PivotJson JSON = new PivotJson(LIMITS, NAMES);
    private static final PivotNumbers NUMBERS = new PivotNumbers("LOR-");
    static final TicketId ID = new TicketId("LOR-412");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final List<Notice> notices = new ArrayList<>();
    final HeldContents contents = new HeldContents();
    final InMemoryTickets tickets = new InMemoryTickets();
    final FakeEnt there;
    final Assistance here;
    final PivotInbox inbox;
    final PivotInbox mail;
    Instant now = Shared.MONDAY;

    Academie(long seed) {
        this.there = new FakeEnt(seed, () -> now);
        this.here = Assistance.of(setup(), ports());
        var desk = ForeignDesk.of(Platform.ENT, Shared.POLICY, EntStatus.MAP, Actor::id);
        InstantSource clock = () -> now;
        var receiver = here.snapshots(new Assistance.ForeignPlatform(desk, new InMemoryRemarks()))
                .requests(clock);
        this.inbox = inbox(contents, receiver);
        this.mail = PivotInbox.mail(
                LIMITS, new PivotSnapshots(NAMES, Platform.ENT, NUMBERS), requests(), contents, receiver);
    }

    PivotInbox inbox(HeldContents held, RequestReceiver receiver) {
        return PivotInbox.json(JSON, new PivotSnapshots(NAMES, Platform.ENT, NUMBERS), requests(), held, receiver);
    }

    private static AssistanceSetup setup() {
        return new AssistanceSetup(
                Platform.ACADEMIE,
                "AC",
                Shared.POLICY,
                FormPolicy.usual(),
                new FrontDesk("https://portail.example"),
                UsualRouting.table(),
                new RetryPolicy(Duration.ofMinutes(1), Duration.ofHours(1), 1000),
                Duration.ofDays(3),
                Lang.FR);
    }

    private Assistance.Ports ports() {
        var carrier = new PivotOverHttp(
                there.server.at("pivot"),
                Authorization.bearer("secret"),
                Platform.ENT,
                new PivotTickets(NAMES, Shared.POLICY, Actor::id, NUMBERS),
                JSON,
                contents,
                CLIENT,
                new HttpLimits(Duration.ofSeconds(20), 1 << 20));
        return new Assistance.Ports(
                tickets,
                tickets.exchanges(),
                school -> List.of(),
                Shared.AGENT::equals,
                notices::addAll,
                Map.of(Platform.ENT, carrier));
    }

    private static PivotRequests requests() {
        return new PivotRequests(
                NAMES,
                new PivotCategories(
                        Map.of("/authentification", UsualCatalogue.AUTHENTIFICATION), new CategoryId("AIDER")),
                ticket -> ticket.text(PivotField.COLLECTIVITE)
                        .filter(Drafts.SCHOOL.value()::equals)
                        .map(any -> Drafts.SCHOOL),
                ticket -> ticket.text(PivotField.DEMANDEUR)
                        .filter("Mme Ruiz"::equals)
                        .map(any -> Drafts.RUIZ));
    }

    Answer hear(String body) {
        now = now.plusSeconds(20);
        try {
            return inbox.handle(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Ticket ticket() {
        return tickets.find(ID).orElseThrow();
    }

    boolean work(Step step) {
        now = now.plusSeconds(20);
        return here.work().take(ID, step, now, Shared.AGENT).isRight();
    }

    /** Until nothing waits. */
    void deliver() {
        do {
            now = now.plus(Duration.ofHours(1));
        } while (!here.delivery().deliver(now, 100).isIdle());
    }

    @Override
    public void close() {
        there.close();
    }
}
