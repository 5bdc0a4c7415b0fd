package org.ent4j.ticketing.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.ForeignDesk;
import org.ent4j.ticketing.exchange.Marks;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.exchange.Shared;
import org.ent4j.ticketing.exchange.Tellings;
import org.ent4j.ticketing.exchange.status.GlpiStatus;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketState;

class GlpiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final HttpLimits LIMITS = new HttpLimits(Duration.ofSeconds(20), 1 << 20);

    /** Level 1 with a ticket that it handed to the vendor's GLPI. */
    private static final class Level1 {
        private final FakeGlpi glpi;
        private final GlpiCarrier carrier;
        private final GlpiPoll poll;
        private final ForeignDesk desk = ForeignDesk.of(Platform.VENDOR, Shared.POLICY, GlpiStatus.MAP, Actor::id);
        private final List<String> anomalies = new ArrayList<>();
        private Ticket ticket = Shared.escalated();
        private boolean isTold;
        private int seconds = 40_000;

        Level1(FakeGlpi glpi) {
            this.glpi = glpi;
            this.carrier = new GlpiCarrier(glpi.access(), Platform.VENDOR, Shared.POLICY, Actor::id, CLIENT, LIMITS);
            this.poll = new GlpiPoll(glpi.access(), CLIENT, LIMITS);
        }

        Instant now() {
            return Shared.MONDAY.plusSeconds(++seconds);
        }

        void take(Step step) {
            ticket = Shared.level1(ticket, step, now());
            isTold = false;
        }

        Delivery deliver() {
            var delivery = carrier.deliver(ticket, List.of());
            isTold = delivery instanceof Delivery.Delivered;
            return delivery;
        }

        int look() {
            return poll.read(Shared.ID)
                    .fold(
                            any -> 0,
                            shown -> shown.map(snapshot -> {
                                        var found = desk.read(ticket, snapshot, Map.of(), now());
                                        ticket = found.ticket();
                                        found.anomalies()
                                                .forEach(each -> anomalies.add(
                                                        each.reasons().toString()));
                                        return found.events().size();
                                    })
                                    .orElse(0));
        }

        void settle() {
            for (var i = 0; i < 5; i++) {
                deliver();
                look();
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void both_sides_have_each_word_once_whatever_is_lost_on_the_way(@ForAll long seed) {
        var random = new Random(seed);
        var said = new ArrayList<String>();
        try (var glpi = new FakeGlpi(seed)) {
            var level1 = new Level1(glpi);
            glpi.server.setSound(false);
            for (var i = 0; i < 30; i++) {
                act(level1, random, said, "mot " + i + " <b> & \"x\"\nfin");
            }
            glpi.server.setSound(true);
            level1.settle();
            assertThat(level1.look()).as("nothing is left to be said").isZero();

            assertThat(glpi.tickets).hasSize(1);
            assertThat(marks(glpi))
                    .containsExactlyInAnyOrderElementsOf(Tellings.of(level1.ticket, Platform.VENDOR, Actor::id).stream()
                            .map(Remark::id)
                            .toList());
            assertThat(heard(level1.ticket)).containsExactlyInAnyOrderElementsOf(said);
            assertThat(level1.ticket.said())
                    .filteredOn(each -> each.id().startsWith("VENDOR") && each.kind() == Said.Kind.COMMENT)
                    .extracting(Said::text)
                    .doesNotHaveDuplicates();
            Statistics.label("faults").collect(glpi.server.faults.get() > 3);
            Statistics.label("faults").coverage(c -> c.check(true).percentage(p -> p > 80));
            Statistics.label("tenures").collect(level1.ticket.tenure() > 2);
            Statistics.label("tenures").coverage(c -> c.check(true).percentage(p -> p > 3));
        }
    }

    private static void act(Level1 level1, Random random, List<String> said, String text) {
        var glpi = level1.glpi;
        var what = random.nextInt(8);
        if (what == 0) {
            level1.take(new Step.Commented(text));
        } else if (what == 1 && !glpi.tickets.isEmpty()) {
            said.add(text);
            glpi.say(glpi.followups, 1, "martin", GlpiText.html(text));
        } else if (what == 2 && !glpi.tickets.isEmpty()) {
            glpi.setStatus(1, 1 + random.nextInt(4));
        } else if (what == 3 && !glpi.tickets.isEmpty() && level1.ticket.holder() == Platform.VENDOR) {
            said.add(text);
            glpi.say(glpi.solutions, 1, "martin", GlpiText.html(text));
            glpi.setStatus(1, 5);
        } else if (what == 4 && level1.ticket.holder() == Platform.ACADEMIE) {
            level1.take(new Step.HandedOver(Platform.VENDOR, ""));
        } else if (what == 5) {
            level1.look();
        } else {
            level1.deliver();
        }
    }

    private static List<String> marks(FakeGlpi glpi) {
        return java.util.stream.Stream.concat(glpi.followups.stream(), glpi.solutions.stream())
                .map(each -> new Remark(
                        "",
                        "",
                        Shared.MONDAY,
                        GlpiText.plain(each.path("content").asText())))
                .flatMap(each -> Marks.read(each).stream())
                .map(Remark::id)
                .toList();
    }

    /** What people there said; not what a status says alone, nor a solution once more. */
    private static List<String> heard(Ticket ticket) {
        return ticket.said().stream()
                .filter(each -> each.id().startsWith("VENDOR") && each.text().startsWith("mot"))
                .map(Said::text)
                .distinct()
                .toList();
    }

    @Example
    void a_ticket_goes_there_and_comes_back() {
        try (var glpi = new FakeGlpi(0)) {
            var level1 = new Level1(glpi);
            assertThat(level1.deliver()).isEqualTo(new Delivery.Delivered(java.util.Optional.of("1")));
            level1.look();
            assertThat(level1.ticket.state()).isEqualTo(TicketState.WAITING_VENDOR);
            assertThat(level1.ticket.vendorNumber()).contains("1");

            glpi.say(glpi.solutions, 1, "martin", "<p>Version 4.2<br>installée</p>");
            glpi.setStatus(1, 5);
            level1.look();
            assertThat(level1.ticket.holder()).isEqualTo(Platform.ACADEMIE);
            assertThat(level1.ticket.said().get(0).text()).isEqualTo("Version 4.2\ninstallée");

            level1.take(new Step.HandedOver(Platform.VENDOR, "encore en panne"));
            level1.look();
            assertThat(level1.ticket.state()).isEqualTo(TicketState.ESCALATED);
            level1.deliver();
            assertThat(glpi.tickets.get(0).path("status").asInt()).isEqualTo(2);
            level1.look();
            assertThat(level1.ticket.state()).isEqualTo(TicketState.WAITING_VENDOR);
            level1.take(new Step.Recalled("réglé ici"));
            level1.take(new Step.Resolved("réglé"));
            level1.settle();
            assertThat(glpi.tickets.get(0).path("status").asInt()).isEqualTo(5);
            assertThat(glpi.solutions).hasSize(2);
            assertThat(marks(glpi)).doesNotHaveDuplicates().hasSize(3);
            assertThat(level1.anomalies).isEmpty();
            assertThat(heard(level1.ticket)).isEmpty();
        }
    }

    @Example
    void what_is_private_there_stays_so_and_a_longer_number_is_another_ticket() {
        try (var glpi = new FakeGlpi(0)) {
            var longer = new Level1(glpi);
            longer.ticket = Ticket.of(new org.ent4j.ticketing.ticket.TicketId(Shared.ID + "9"), longer.ticket.events())
                    .orElseThrow();
            longer.deliver();
            var level1 = new Level1(glpi);
            assertThat(level1.poll.read(Shared.ID).get()).isEmpty();
            assertThat(level1.deliver()).isEqualTo(new Delivery.Delivered(java.util.Optional.of("2")));
            glpi.say(glpi.followups, 2, "martin", "<p>mot public</p>");
            glpi.say(glpi.followups, 2, "martin", "<p>mot privé</p>");
            glpi.followups.get(glpi.followups.size() - 1).put("is_private", 1);
            level1.look();
            assertThat(heard(level1.ticket)).containsExactly("mot public");
        }
    }

    @Example
    void a_wrong_access_is_tried_again_and_no_secret_is_told() {
        try (var glpi = new FakeGlpi(0)) {
            var wrong = new GlpiAccess(glpi.server.at("apirest.php"), "app-secret", "wrong-secret", FakeGlpi.ZONE);
            var carrier = new GlpiCarrier(wrong, Platform.VENDOR, Shared.POLICY, Actor::id, CLIENT, LIMITS);
            assertThat(carrier.deliver(Shared.escalated(), List.of()))
                    .isEqualTo(new Delivery.Unreachable("HTTP 401 ERROR_GLPI_LOGIN_USER_TOKEN"));
            assertThat(wrong.toString()).doesNotContain("secret");
        }
    }

    @Property
    void a_text_comes_back_from_html(@ForAll("texts") String text) {
        var html = GlpiText.html(text);
        var kept = html.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;");
        assertThat(GlpiText.plain(html)).isEqualTo(text);
        assertThat(GlpiText.plain(kept)).isEqualTo(text);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.of("a", " ", "\n", "<", ">", "&", "&lt;", "<b>", "\"", "é", "</p>", "&#60;")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts).strip());
    }
}
