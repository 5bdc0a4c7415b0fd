package org.ent4j.ticketing.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.ExchangeReason;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Receiving;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.exchange.Shared;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.spi.MessageText;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.junit.jupiter.api.Test;

class MessagesExchangeTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final HttpLimits LIMITS = new HttpLimits(Duration.ofSeconds(20), 1 << 20);

    /** Messages by their numbers. */
    private static final class Numbered implements MessageText {
        private final List<Message> all = new ArrayList<>();

        @Override
        public synchronized String write(Message message) {
            all.add(message);
            return "{\"n\":%d}".formatted(all.size() - 1);
        }

        @Override
        public synchronized Message read(String text) {
            return all.get(Integer.parseInt(text.replaceAll("[^0-9]", "")));
        }
    }

    /** The vendor's side. */
    private static final class Vendor {
        private final List<TicketEvent> early = new ArrayList<>();
        private Optional<Ticket> ticket = Optional.empty();

        synchronized Reception receive(Message message) {
            var reception = new Receiving(Platform.VENDOR, "VENDOR")
                    .receive(ticket, early, message, message.event().at());
            if (reception instanceof Reception.Accepted accepted) {
                ticket = Optional.of(accepted.ticket());
            } else if (reception instanceof Reception.Early) {
                early.add(message.event());
            }
            return reception;
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void the_vendor_has_the_same_ticket_whatever_is_lost_on_the_way(@ForAll long seed) {
        var random = new Random(seed);
        var text = new Numbered();
        var vendor = new Vendor();
        var inbox = new MessagesInbox(Platform.ACADEMIE, text, vendor::receive, 100_000);
        try (var server = new FaultyServer(seed, (method, path, query, exchange, body) -> {
            var answer = inbox.handle(body);
            return FaultyServer.Reply.of(answer.status(), answer.body());
        })) {
            server.setSound(false);
            var carrier =
                    new MessagesOverHttp(server.at("messages"), Authorization.bearer("secret"), text, CLIENT, LIMITS);
            var ticket = Shared.escalated();
            var waiting =
                    new ArrayList<>(Sharing.messages(Platform.ACADEMIE, Optional.empty(), ticket, ticket.events()));
            for (var i = 0; i < 12; i++) {
                var before = ticket;
                ticket = Shared.level1(ticket, new Step.Commented("mot " + i), Shared.MONDAY.plusSeconds(900 + i));
                waiting.addAll(Sharing.messages(
                        Platform.ACADEMIE,
                        Optional.of(before),
                        ticket,
                        ticket.events().subList(before.version(), ticket.version())));
                send(carrier, ticket, waiting, random);
            }
            server.setSound(true);
            while (!waiting.isEmpty()) {
                send(carrier, ticket, waiting, random);
            }
            assertThat(vendor.ticket).contains(Sharing.shared(ticket));
        }
    }

    /** Some of them, in any order: what is not delivered stays. */
    private static void send(MessagesOverHttp carrier, Ticket ticket, List<Message> waiting, Random random) {
        var some =
                List.copyOf(waiting.stream().filter(any -> random.nextBoolean()).toList());
        var delivery = carrier.deliver(ticket, some);
        waiting.removeIf(message -> some.contains(message) && delivery.of(message.id()) instanceof Delivery.Delivered);
    }

    @Test
    void what_cannot_be_read_or_is_of_somebody_else_is_not_taken() {
        var text = new Numbered();
        var inbox = new MessagesInbox(Platform.ACADEMIE, text, any -> new Reception.Repeated(), 1000);
        var event = Shared.submitted().events().get(0);
        var theirs = text.write(new Message(Platform.ACADEMIE, Platform.VENDOR, Shared.ID, event));
        var forged = text.write(new Message(Platform.ENT, Platform.ACADEMIE, Shared.ID, event));
        assertThat(inbox.handle("[%s,%s]".formatted(theirs, theirs)))
                .isEqualTo(Answer.json(200, "[\"repeated\",\"repeated\"]"));
        assertThat(inbox.handle("[%s,%s]".formatted(theirs, forged)).status()).isEqualTo(403);
        for (var odd : List.of(
                "{}", "", "[", "[{\"n\":\"x\"}]", "[{\"n\":0,\"n\":0}]", "[[[[" + "[".repeat(100), "x".repeat(2000))) {
            assertThat(inbox.handle(odd).status()).as(odd).isEqualTo(400);
        }
        assertThat(inbox.read("{}").getLeft()).isEqualTo(new ExchangeReason.Unreadable("$"));
    }

    @Example
    void what_is_refused_there_is_not_taken_for_delivered() {
        var ticket = Shared.escalated();
        var messages = Sharing.messages(Platform.ACADEMIE, Optional.empty(), ticket, ticket.events());
        var words = List.of("refused", "later", "early", "repeated").stream()
                .map("\"%s\""::formatted)
                .toList();
        try (var server = new FaultyServer(
                0, (method, path, query, exchange, body) -> FaultyServer.Reply.of(200, words.toString()))) {
            var carrier = new MessagesOverHttp(
                    server.at("messages"), Authorization.bearer("secret"), new Numbered(), CLIENT, LIMITS);
            var delivery = carrier.deliver(ticket, messages.subList(0, 4));
            assertThat(messages.subList(0, 4))
                    .extracting(message -> delivery.of(message.id()).getClass().getSimpleName())
                    .containsExactly("Rejected", "Unreachable", "Delivered", "Delivered");
            assertThat(carrier.deliver(ticket, messages.subList(0, 2))).isInstanceOf(Delivery.Unreachable.class);
        }
    }

    @Example
    void who_never_answers_is_not_waited_for() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("http://127.0.0.1:%d/".formatted(silent.getLocalPort()));
            var carrier = new MessagesOverHttp(
                    address,
                    Authorization.bearer("secret"),
                    new Numbered(),
                    CLIENT,
                    new HttpLimits(Duration.ofMillis(300), 1000));
            assertThat(carrier.deliver(Shared.submitted(), List.of()))
                    .isInstanceOf(Delivery.Unreachable.class)
                    .extracting(Delivery::words)
                    .asString()
                    .contains("Timeout")
                    .doesNotContain("127");
        }
    }
}
