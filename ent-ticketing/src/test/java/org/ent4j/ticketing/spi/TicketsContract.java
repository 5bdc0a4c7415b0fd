package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ent4j.ticketing.spi.SomeTickets.MONDAY;
import static org.ent4j.ticketing.spi.SomeTickets.addition;
import static org.ent4j.ticketing.spi.SomeTickets.at;
import static org.ent4j.ticketing.spi.SomeTickets.begun;
import static org.ent4j.ticketing.spi.SomeTickets.comment;
import static org.ent4j.ticketing.spi.SomeTickets.event;
import static org.ent4j.ticketing.spi.SomeTickets.id;
import static org.ent4j.ticketing.spi.SomeTickets.message;
import static org.ent4j.ticketing.spi.SomeTickets.submitted;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.ticket.RandomValues;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Tickets} keeps. */
public interface TicketsContract {

    /** Both of one store. */
    record Store(Tickets tickets, Exchanges exchanges) {}

    /** Empty. */
    Store store();

    @Test
    default void a_ticket_comes_back_as_its_events_make_it_whatever_they_are() {
        var tickets = store().tickets();
        for (var seed = 0; seed < 10; seed++) {
            var values = new RandomValues(seed);
            var events = new ArrayList<>(List.of(submitted()));
            RandomValues.steps().forEach(type -> events.add(event(events.size() + 1, (Step) values.any(type))));

            var added = tickets.add(
                    List.of(addition(id(seed + 1), List.of(), events.toArray(TicketEvent[]::new))), List.of(), MONDAY);

            assertThat(added).isEqualTo(Either.right(events.size()));
            assertThat(tickets.find(id(seed + 1))).isEqualTo(Ticket.of(id(seed + 1), events));
        }
    }

    @Test
    default void what_is_added_to_a_ticket_that_is_not_as_it_was_is_not_kept_nor_what_comes_with_it() {
        var store = store();
        var tickets = store.tickets();
        tickets.add(List.of(begun(id(1)), begun(id(2))), List.of(), MONDAY);
        var late = List.of(
                addition(id(3), List.of(), submitted()),
                addition(id(2), List.of(submitted(), comment(2)), comment(3)),
                addition(id(1), List.of(), submitted()));

        var answer = tickets.add(late, List.of(message(id(3), submitted())), MONDAY);

        assertThat(answer).isEqualTo(Either.left(new Superseded(id(2), 2, 1)));
        assertThat(tickets.find(id(3))).isEmpty();
        assertThat(tickets.find(id(2)).orElseThrow().version()).isEqualTo(1);
        assertThat(store.exchanges().count(LetterState.WAITING)).isZero();
    }

    @Test
    default void two_additions_to_one_ticket_are_to_be_joined() {
        var tickets = store().tickets();

        assertThatThrownBy(() -> tickets.add(List.of(begun(id(1)), begun(id(1))), List.of(), MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tickets.find(id(1))).isEmpty();
    }

    @Test
    default void an_event_that_is_there_already_is_refused_with_all_that_comes_with_it() {
        var store = store();
        var tickets = store.tickets();
        var line = addition(id(1), List.of(submitted()), comment(2)).line();
        tickets.add(List.of(begun(id(1))), List.of(), MONDAY);
        var again = new Addition(id(1), 1, List.of(submitted()), line, Optional.empty());

        assertThatThrownBy(() -> tickets.add(List.of(begun(id(2)), again), List.of(message(id(1), comment(2))), MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");

        assertThat(tickets.find(id(1)).orElseThrow().version()).isEqualTo(1);
        assertThat(tickets.find(id(2))).isEmpty();
        assertThat(store.exchanges().count(LetterState.WAITING)).isZero();
    }

    @Test
    default void one_that_adds_nothing_demands_that_its_ticket_is_as_it_was_and_leaves_it_so() {
        var tickets = store().tickets();
        var first = begun(id(1));
        tickets.add(
                List.of(new Addition(id(1), 0, first.events(), first.line(), Optional.of(at(9)))), List.of(), MONDAY);
        var ticket = tickets.find(id(1)).orElseThrow();
        var relied = Addition.unchanged(ticket, first.line());

        assertThat(tickets.add(List.of(begun(id(2)), relied), List.of(), MONDAY))
                .isEqualTo(Either.right(1));
        assertThat(tickets.due(at(9), 10)).containsExactly(id(1));

        tickets.add(List.of(addition(id(1), List.of(submitted()), comment(2))), List.of(), MONDAY);

        assertThat(tickets.add(List.of(begun(id(3)), relied), List.of(), MONDAY))
                .isEqualTo(Either.left(new Superseded(id(1), 1, 2)));
        assertThat(tickets.find(id(3))).isEmpty();
    }

    @Test
    default void messages_are_on_their_way_with_what_they_tell_and_those_that_are_known_stay_as_they_are() {
        var store = store();
        var first = message(id(1), submitted());
        store.tickets().add(List.of(begun(id(1))), List.of(first), at(5));

        store.tickets()
                .add(
                        List.of(addition(id(1), List.of(submitted()), comment(2))),
                        List.of(message(id(1), comment(2)), first),
                        at(7));

        assertThat(store.exchanges().due(at(9), 10))
                .extracting(each -> each.message().event(), each -> each.due(), each -> each.attempts())
                .containsExactly(tuple(submitted(), at(5), 0), tuple(comment(2), at(7), 0));
    }

    @Test
    default void what_falls_due_is_given_the_longest_overdue_first() {
        var tickets = store().tickets();
        List<Optional<Instant>> dues =
                List.of(Optional.of(at(8)), Optional.of(at(3)), Optional.empty(), Optional.of(at(3).plusNanos(1999)));
        for (var number = 0; number < dues.size(); number++) {
            var begun = begun(id(number));
            tickets.add(
                    List.of(new Addition(begun.id(), 0, begun.events(), begun.line(), dues.get(number))),
                    List.of(),
                    MONDAY);
        }

        assertThat(tickets.due(at(2), 10)).isEmpty();
        assertThat(tickets.due(at(3), 10)).containsExactly(id(1));
        assertThat(tickets.due(at(8), 10)).containsExactly(id(1), id(3), id(0));
        assertThat(tickets.due(at(8), 2)).containsExactly(id(1), id(3));

        tickets.add(List.of(addition(id(1), List.of(submitted()), comment(2))), List.of(), MONDAY);

        assertThat(tickets.due(at(8), 10)).containsExactly(id(3), id(0));
    }

    @Test
    default void what_is_put_off_falls_due_later_and_only_if_it_was_due() {
        var tickets = store().tickets();
        for (var number = 1; number <= 3; number++) {
            var begun = begun(id(number));
            tickets.add(
                    List.of(new Addition(
                            begun.id(),
                            0,
                            begun.events(),
                            begun.line(),
                            Optional.of(at(number)).filter(due -> !due.equals(at(3))))),
                    List.of(),
                    MONDAY);
        }

        for (var number = 1; number <= 4; number++) {
            tickets.putOff(id(number), at(1), at(30).plusNanos(1999));
        }

        assertThat(tickets.due(at(29), 10)).containsExactly(id(2));
        assertThat(tickets.due(at(31), 10)).containsExactly(id(2), id(1));
        assertThat(tickets.find(id(1)).orElseThrow().version()).isEqualTo(1);

        tickets.add(List.of(addition(id(1), List.of(submitted()), comment(2))), List.of(), MONDAY);

        assertThat(tickets.due(at(99), 10)).containsExactly(id(2));
    }

    @Test
    default void those_submitted_in_a_time_are_given_part_by_part() {
        var tickets = store().tickets();
        var numbers = List.of(5, 2, 9, 4, 7, 1);
        for (var number : numbers) {
            var line = SomeTickets.line(
                    number, TicketState.SUBMITTED, Optional.empty(), Priority.MINOR, number / 2, number);
            tickets.add(List.of(begun(line, Optional.empty())), List.of(), MONDAY);
        }

        var seen = new ArrayList<TicketId>();
        Optional<Ticket> last = Optional.empty();
        for (var left = 4; left > 0; left--) {
            var part = tickets.submitted(at(1), at(4), last, 2, any -> {});
            part.forEach(each -> seen.add(each.id()));
            last = part.isEmpty() ? last : Optional.of(part.get(part.size() - 1));
        }

        assertThat(seen).containsExactly(id(2), id(4), id(5), id(7));
    }

    @Test
    default void numbers_go_up() {
        var tickets = store().tickets();
        var first = tickets.nextNumber();

        assertThat(first).isPositive();
        assertThat(tickets.nextNumber()).isGreaterThan(first);
    }
}
