package org.ent4j.ticketing.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.ForeignDesk;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.exchange.Shared;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.exchange.Tellings;
import org.ent4j.ticketing.exchange.status.IwsStatus;
import org.ent4j.ticketing.feed.pivot.PivotLimits;
import org.ent4j.ticketing.feed.pivot.PivotNames;
import org.ent4j.ticketing.feed.pivot.PivotSnapshots;
import org.ent4j.ticketing.feed.pivot.PivotTickets;
import org.ent4j.ticketing.feed.pivot.json.PivotJson;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketState;

class PivotExchangeTest {

    private static final PivotNames NAMES = new PivotNames("Région X", "Nancy-Metz", "CGI", "Assistance", Shared.ZONE);
    private static final PivotLimits LIMITS = PivotLimits.usual(AttachmentPolicy.usual());
    private static final PivotJson JSON = new PivotJson(LIMITS, NAMES);
    private static final PivotTickets TICKETS = new PivotTickets(NAMES, Shared.POLICY, Actor::id);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Our side of an exchange with one of them. */
    private static final class Side {
        private final FakeIws there;
        private final Platform foreign;
        private final HeldContents contents = new HeldContents();
        private final ForeignDesk desk;
        private final PivotInbox inbox;
        private Ticket ticket;
        private int added;
        private int seconds = 40_000;

        Side(FakeIws there, Platform foreign) {
            this.there = there;
            this.foreign = foreign;
            this.ticket = foreign == Platform.VENDOR ? Shared.escalated() : Shared.submitted();
            this.desk = ForeignDesk.of(foreign, Shared.POLICY, IwsStatus.MAP, Actor::id);
            this.inbox = PivotInbox.json(JSON, new PivotSnapshots(NAMES, foreign), contents, snapshot -> {
                var found = desk.read(ticket, snapshot, Map.of(), now());
                ticket = found.ticket();
                added = found.events().size();
                return snapshot.ticket().equals(Shared.ID);
            });
        }

        Instant now() {
            return Shared.MONDAY.plusSeconds(++seconds);
        }

        void say(String text) {
            ticket = foreign == Platform.VENDOR
                    ? Shared.level1(ticket, new Step.Commented(text), now())
                    : Shared.school(ticket, new Step.Commented(text), now());
        }

        Delivery deliver() {
            var carrier = carrier(there, foreign, "secret", contents);
            return carrier.deliver(Sharing.shared(ticket), List.of());
        }

        Answer hear(String body) {
            try {
                return inbox.handle(body);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Carrier carrier(FakeIws there, Platform to, String token, HeldContents contents) {
        return new PivotOverHttp(
                there.server.at("pivot"),
                Authorization.bearer(token),
                to,
                TICKETS,
                JSON,
                contents,
                CLIENT,
                new HttpLimits(Duration.ofSeconds(20), 1 << 20));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void both_sides_have_each_word_once_whatever_is_lost_on_the_way(@ForAll long seed, @ForAll boolean isJira) {
        var random = new Random(seed);
        var said = new ArrayList<String>();
        try (var there = new FakeIws(seed, isJira)) {
            var side = new Side(there, isJira ? Platform.VENDOR : Platform.ACADEMIE);
            there.server.setSound(false);
            for (var i = 0; i < 30; i++) {
                act(side, random, said, "mot " + i + " | a=b\nfin");
            }
            there.server.setSound(true);
            while (!(side.deliver() instanceof Delivery.Delivered)) {
                assertThat(there.isThere()).isFalse();
            }
            side.hear(there.show());
            assertThat(side.deliver()).isEqualTo(new Delivery.Delivered(Optional.of("CGI-1")));
            side.hear(there.show());
            assertThat(side.added).as("nothing is left to be said").isZero();

            assertThat(there.comments.stream().map(FakeIws::id).filter(id -> id.contains("-")))
                    .containsExactlyInAnyOrderElementsOf(Tellings.of(side.ticket, side.foreign, Actor::id).stream()
                            .map(Remark::id)
                            .toList());
            assertThat(side.ticket.said())
                    .filteredOn(each -> each.by().id().equals("martin"))
                    .extracting(Said::text)
                    .containsExactlyInAnyOrderElementsOf(said);
            assertThat(side.ticket.attachments())
                    .extracting(each -> each.name())
                    .containsExactly("a.txt");
        }
    }

    private static void act(Side side, Random random, List<String> said, String text) {
        var what = random.nextInt(6);
        if (what == 0) {
            side.say(text);
        } else if (what == 1 && side.there.isThere()) {
            said.add(text);
            side.there.say(text);
        } else if (what == 2 && side.there.isThere()) {
            side.there.set("statut_", IwsStatus.values()[random.nextInt(4)].word());
        } else if (what == 3 && side.there.isThere()) {
            side.hear(side.there.show());
        } else {
            side.deliver();
        }
    }

    @Example
    void the_academie_answers_and_the_school_reads_it() {
        try (var there = new FakeIws(0, false)) {
            var side = new Side(there, Platform.ACADEMIE);
            side.deliver();
            there.set("statut_", "Résolu");
            there.set("date_resolution_", "30/11/2026 15:00:00");
            there.answer("Comptes recréés");
            assertThat(side.hear(there.show()))
                    .isEqualTo(new Answer(200, "text/plain; charset=utf-8", Shared.ID.value()));
            assertThat(side.ticket.state()).isEqualTo(TicketState.RESOLVED);
            assertThat(side.ticket.solution()).contains("Comptes recréés");
            assertThat(side.ticket.resolvedAt()).contains(Instant.parse("2026-11-30T14:00:00Z"));
        }
    }

    @Example
    void errors_are_told_by_their_numbers_and_nothing_of_the_ticket() {
        try (var there = new FakeIws(0, true)) {
            var side = new Side(there, Platform.VENDOR);
            side.deliver();
            assertThat(side.hear("{}").body()).isEqualTo("2;Mandatory Field id_iws, id_jira, statut_jira");
            assertThat(side.hear("{\"id_jira\":1}")).isEqualTo(Answer.text(400, "999;Technical error"));
            assertThat(side.hear(there.show().replace("\"attribution\":\"CGI\"", "\"attribution\":\"X\""))
                            .body())
                    .isEqualTo("3;Invalid value for attribution");
            assertThat(side.hear(there.show().replace(Shared.ID.value(), "AUTRE-1"))
                            .body())
                    .isEqualTo("102;Not an IWS ticket.");
            assertThat(side.hear(there.show().replace(Shared.ID.value(), "pas de numéro"))
                            .status())
                    .isEqualTo(400);
            assertThat(carrier(there, Platform.VENDOR, "faux", side.contents).deliver(side.ticket, List.of()))
                    .isEqualTo(new Delivery.Unreachable("HTTP 401"));
            assertThat(Authorization.bearer("secret").toString()).doesNotContain("secret");
        }
    }

    @Example
    void what_is_not_wanted_is_given_up_and_what_fails_is_tried_again() {
        for (var each : Map.of(
                        "102;JIRA Ticket CGI-1 already link", new Delivery.Rejected("102;Not an IWS ticket."),
                        "2;Mandatory Field titre", new Delivery.Rejected("2;Mandatory Field"),
                        "999;NullPointerException", new Delivery.Unreachable("999;Technical error"),
                        "?", new Delivery.Rejected("HTTP 400"))
                .entrySet()) {
            assertThat(answered(400, each.getKey())).isEqualTo(each.getValue());
        }
        assertThat(answered(200, "3;Invalid value for attribution"))
                .isEqualTo(new Delivery.Rejected("3;Invalid value for attribution"));
        assertThat(answered(429, "")).isEqualTo(new Delivery.Unreachable("HTTP 429"));
        assertThat(answered(503, "")).isEqualTo(new Delivery.Unreachable("HTTP 503"));
        assertThat(answered(200, "<html>")).isEqualTo(Delivery.Delivered.DONE);
        assertThat(answered(200, "x".repeat(3000))).isEqualTo(new Delivery.Unreachable("IOException"));
    }

    private static Delivery answered(int status, String body) {
        try (var server =
                new FaultyServer(0, (method, path, query, exchange, told) -> FaultyServer.Reply.of(status, body))) {
            return new PivotOverHttp(
                            server.at("pivot"),
                            Authorization.basic("ent", "secret"),
                            Platform.VENDOR,
                            TICKETS,
                            JSON,
                            new HeldContents(),
                            CLIENT,
                            new HttpLimits(Duration.ofSeconds(20), 2000))
                    .deliver(Shared.escalated(), List.of());
        }
    }

    @Example
    void files_go_with_the_messages_that_tell_of_them() throws IOException {
        try (var there = new FakeIws(0, true)) {
            var side = new Side(there, Platform.VENDOR);
            var file = side.contents
                    .keep("b.txt", new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}))
                    .get();
            side.ticket = Shared.level1(side.ticket, new Step.Attached(file), side.now());
            var event = side.ticket.events().get(side.ticket.version() - 1);
            var message = new Message(Platform.ACADEMIE, Platform.VENDOR, Shared.ID, event);
            carrier(there, Platform.VENDOR, "secret", side.contents).deliver(side.ticket, List.of(message));
            assertThat(there.files).singleElement().hasToString("{\"nom\":\"b.txt\",\"contenu\":\"AQID\"}");
            side.deliver();
            assertThat(there.files).hasSize(1);
        }
    }

    @Example
    void the_same_goes_by_mail() throws IOException {
        var sent = new ArrayList<String>();
        var carrier = new MailCarrier(
                (to, subject, text) -> sent.addAll(List.of(to, subject, text)),
                "support@example.org",
                Platform.VENDOR,
                TICKETS,
                new HeldContents());
        var ticket = Shared.escalated();
        assertThat(carrier.deliver(ticket, List.of())).isEqualTo(Delivery.Delivered.DONE);
        assertThat(sent.subList(0, 2)).containsExactly("support@example.org", "[ENT-26-0001204]");
        assertThat(sent.get(2)).contains("id_iws = ENT-26-0001204\n");

        var shown = new ArrayList<String>();
        var inbox = PivotInbox.mail(
                LIMITS,
                new PivotSnapshots(NAMES, Platform.VENDOR),
                new HeldContents(),
                snapshot -> shown.add(snapshot.status()));
        var answer = "Bonjour,\r\nid_jira = CGI-1\r\nstatut_jira = En cours\r\n"
                + sent.get(2).replace("\n", "\r\n");
        assertThat(inbox.handle(answer).status()).isEqualTo(200);
        assertThat(shown).containsExactly("En cours");
        MailCarrier broken = new MailCarrier(
                (to, subject, text) -> {
                    throw new IOException("smtp: " + text);
                },
                "x",
                Platform.VENDOR,
                TICKETS,
                new HeldContents());
        assertThat(broken.deliver(ticket, List.of())).isEqualTo(new Delivery.Unreachable("IOException"));
    }
}
