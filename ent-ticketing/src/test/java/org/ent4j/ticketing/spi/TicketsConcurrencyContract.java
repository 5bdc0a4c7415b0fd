package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.spi.SomeTickets.MONDAY;
import static org.ent4j.ticketing.spi.SomeTickets.PAUL;
import static org.ent4j.ticketing.spi.SomeTickets.begun;
import static org.ent4j.ticketing.spi.SomeTickets.comment;
import static org.ent4j.ticketing.spi.SomeTickets.id;
import static org.ent4j.ticketing.spi.SomeTickets.message;
import static org.ent4j.ticketing.spi.SomeTickets.submitted;
import static org.ent4j.ticketing.spi.Together.together;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.TicketLine;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Tickets} keeps when several write at once. */
public interface TicketsConcurrencyContract {

    int WRITERS = 4;
    int EACH = 8;

    /** Empty. */
    TicketsContract.Store store();

    @Test
    default void of_many_who_add_to_the_same_tickets_none_is_lost_and_none_waits_for_ever() throws Exception {
        var store = store();
        var tickets = store.tickets();
        tickets.add(List.of(begun(id(1)), begun(id(2))), List.of(), MONDAY);

        var tries = together(WRITERS, writer -> {
            var order = writer % 2 == 0 ? List.of(id(1), id(2)) : List.of(id(2), id(1));
            return IntStream.range(0, EACH)
                    .map(each -> insist(tickets, order, writer + "-" + each))
                    .sum();
        });

        for (var number = 1; number <= 2; number++) {
            var ticket = tickets.find(id(number)).orElseThrow();
            assertThat(ticket.version()).isEqualTo(1 + WRITERS * EACH);
            assertThat(ticket.events())
                    .extracting(each -> each.id().number())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 1 + WRITERS * EACH).boxed().toList());
            assertThat(said(ticket)).hasSize(WRITERS * EACH);
        }
        assertThat(store.exchanges().count(LetterState.WAITING)).isEqualTo(2 * WRITERS * EACH);
        assertThat(tries).allMatch(each -> each >= EACH);
    }

    private static Set<String> said(Ticket ticket) {
        var texts = new TreeSet<String>();
        ticket.said().forEach(each -> texts.add(each.text()));
        return texts;
    }

    /** Reads and adds until nobody was faster. */
    private static int insist(Tickets tickets, List<TicketId> order, String text) {
        for (var tries = 1; ; tries++) {
            var additions = order.stream()
                    .map(each -> commented(tickets.find(each).orElseThrow(), text))
                    .toList();
            var messages = additions.stream()
                    .map(each -> message(each.id(), each.events().get(0)))
                    .toList();
            if (tickets.add(additions, messages, MONDAY).isRight()) {
                return tries;
            }
        }
    }

    private static Addition commented(Ticket ticket, String text) {
        var id = new EventId(ticket.nextNumber(), Platform.ACADEMIE);
        var event = new TicketEvent(id, 0, MONDAY, PAUL, new Step.Commented(text));
        var line = TicketLine.of(ticket.with(List.of(event)), Priority.MINOR);
        return new Addition(ticket.id(), ticket.version(), List.of(event), line, Optional.empty());
    }

    @Test
    default void of_many_who_begin_the_same_tickets_one_does() throws Exception {
        var tickets = store().tickets();
        for (var round = 0; round < 4; round++) {
            var first = id(10 * round);
            var second = id(10 * round + 1);

            var answers = together(
                    WRITERS,
                    writer -> tickets.add(
                            writer % 2 == 0
                                    ? List.of(begun(first), begun(second))
                                    : List.of(begun(second), begun(first)),
                            List.of(message(first, submitted()), message(second, submitted())),
                            MONDAY));

            assertThat(answers).filteredOn(Either::isRight).containsExactly(Either.right(2));
            assertThat(answers)
                    .filteredOn(Either::isLeft)
                    .hasSize(WRITERS - 1)
                    .allMatch(each -> Set.of(new Superseded(first, 0, 1), new Superseded(second, 0, 1))
                            .contains(each.getLeft()));
        }
    }

    @Test
    default void of_two_who_rely_each_on_the_ticket_of_the_other_one_was_faster() throws Exception {
        var tickets = store().tickets();
        for (var round = 0; round < 20; round++) {
            var pair = List.of(id(2 * round), id(2 * round + 1));
            tickets.add(List.of(begun(pair.get(0)), begun(pair.get(1))), List.of(), MONDAY);
            var ticket =
                    pair.stream().map(each -> tickets.find(each).orElseThrow()).toList();

            var answers = together(
                    2,
                    writer -> tickets.add(
                            List.of(commented(ticket.get(writer), "mine"), relied(ticket.get(1 - writer))),
                            List.of(),
                            MONDAY));

            assertThat(answers).filteredOn(Either::isRight).containsExactly(Either.right(1));
        }
    }

    private static Addition relied(Ticket ticket) {
        return Addition.unchanged(ticket, TicketLine.of(ticket, Priority.MINOR));
    }

    @Test
    default void numbers_are_given_once() throws Exception {
        var tickets = store().tickets();

        var numbers = together(
                WRITERS,
                writer -> IntStream.range(0, EACH)
                        .mapToObj(each -> tickets.nextNumber())
                        .toList());

        assertThat(numbers.stream().flatMap(List::stream).toList())
                .hasSize(WRITERS * EACH)
                .doesNotHaveDuplicates();
    }

    @Test
    default void of_many_who_park_or_send_the_same_message_there_is_one() throws Exception {
        var store = store();
        for (var round = 2; round < 7; round++) {
            var message = message(id(1), comment(round));
            var sent = together(WRITERS, writer -> {
                store.exchanges().park(message, MONDAY);
                return store.tickets().add(List.of(), List.of(message), MONDAY);
            });
            assertThat(sent).allMatch(Either.right(0)::equals);
        }

        assertThat(store.exchanges().parked(id(1))).hasSize(5);
        assertThat(store.exchanges().count(LetterState.WAITING)).isEqualTo(5);
    }
}
