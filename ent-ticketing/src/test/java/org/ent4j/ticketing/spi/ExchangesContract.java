package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.spi.SomeTickets.MONDAY;
import static org.ent4j.ticketing.spi.SomeTickets.at;
import static org.ent4j.ticketing.spi.SomeTickets.begun;
import static org.ent4j.ticketing.spi.SomeTickets.comment;
import static org.ent4j.ticketing.spi.SomeTickets.event;
import static org.ent4j.ticketing.spi.SomeTickets.id;
import static org.ent4j.ticketing.spi.SomeTickets.message;
import static org.ent4j.ticketing.spi.SomeTickets.submitted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.ExchangeReason;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.RetryPolicy;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.RandomValues;
import org.ent4j.ticketing.ticket.Step;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Exchanges} keeps. */
public interface ExchangesContract {

    /** Empty. */
    TicketsContract.Store store();

    /** Letters about a ticket, one a minute. */
    private static List<Message> sent(TicketsContract.Store store, int letters) {
        var messages = IntStream.rangeClosed(1, letters)
                .mapToObj(each -> message(id(1), each == 1 ? submitted() : comment(each)))
                .toList();
        store.tickets().add(List.of(begun(id(1))), List.of(), MONDAY);
        for (var number = 0; number < letters; number++) {
            store.tickets().add(List.of(), List.of(messages.get(number)), at(number));
        }
        return messages;
    }

    private static List<Message> messages(List<Letter> letters) {
        return letters.stream().map(Letter::message).toList();
    }

    @Test
    default void letters_are_due_the_longest_overdue_first_and_of_one_moment_by_their_ids() {
        var store = store();
        var messages = sent(store, 4);
        var more = IntStream.of(14, 9, 30)
                .mapToObj(each -> message(id(1), comment(each)))
                .toList();
        store.tickets().add(List.of(), more, at(2));

        assertThat(messages(store.exchanges().due(at(1), 10))).isEqualTo(messages.subList(0, 2));
        assertThat(messages(store.exchanges().due(at(2), 10)))
                .containsExactly(
                        messages.get(0), messages.get(1), more.get(0), more.get(2), messages.get(2), more.get(1));
        assertThat(messages(store.exchanges().due(at(9), 3)))
                .containsExactly(messages.get(0), messages.get(1), more.get(0));
        assertThat(store.exchanges().due(at(9), 0)).isEmpty();
    }

    @Test
    default void what_became_of_a_letter_is_kept() {
        var store = store();
        var messages = sent(store, 3);
        var exchanges = store.exchanges();
        var policy = RetryPolicy.usual();
        var delivered = Letter.of(messages.get(0), at(0)).after(Delivery.Delivered.DONE, at(5), policy);
        var missed = Letter.of(messages.get(1), at(1)).after(new Delivery.Unreachable("503\0"), at(5), policy);
        var dead = Letter.of(messages.get(2), at(2)).after(new Delivery.Rejected("Refusé ".repeat(90)), at(5), policy);

        List.of(delivered, missed, dead).forEach(exchanges::keep);

        assertThat(exchanges.find(messages.get(0).id())).contains(delivered);
        assertThat(exchanges.find(messages.get(1).id()).map(Letter::due)).contains(missed.due());
        assertThat(exchanges.find(messages.get(1).id()).map(Letter::attempts)).contains(1);
        assertThat(exchanges.find(messages.get(2).id())).contains(dead);
        assertThat(messages(exchanges.due(at(99), 10))).containsExactly(messages.get(1));
        assertThat(exchanges.in(LetterState.DEAD, 10)).containsExactly(dead);
        for (var state : LetterState.values()) {
            assertThat(exchanges.count(state)).isEqualTo(1);
        }

        exchanges.keep(dead.again(at(6)).get());

        assertThat(messages(exchanges.due(at(6), 10))).containsExactly(messages.get(1), messages.get(2));
        assertThat(exchanges.count(LetterState.DEAD)).isZero();
    }

    @Test
    default void what_was_delivered_stays_so_whatever_another_attempt_says() {
        var store = store();
        var letter = Letter.of(sent(store, 1).get(0), at(0));
        var delivered = letter.after(Delivery.Delivered.DONE, at(5), RetryPolicy.usual());
        store.exchanges().keep(delivered);

        store.exchanges().keep(letter.after(new Delivery.Unreachable("503"), at(6), RetryPolicy.usual()));

        assertThat(store.exchanges().find(delivered.message().id())).contains(delivered);
        assertThat(store.exchanges().due(at(999), 10)).isEmpty();
        assertThat(store.exchanges().in(LetterState.DELIVERED, 10)).containsExactly(delivered);
    }

    @Test
    default void what_was_delivered_before_a_moment_is_forgotten_and_nothing_else_is() {
        var store = store();
        var messages = sent(store, 5);
        var exchanges = store.exchanges();
        var policy = RetryPolicy.usual();
        for (var number = 0; number < 3; number++) {
            exchanges.keep(
                    Letter.of(messages.get(number), at(0)).after(Delivery.Delivered.DONE, at(10 + number), policy));
        }
        exchanges.keep(Letter.of(messages.get(3), at(0)).after(new Delivery.Rejected("Non."), at(1), policy));

        assertThat(exchanges.forgetDelivered(at(10))).isZero();
        assertThat(exchanges.forgetDelivered(at(12))).isEqualTo(2);
        assertThat(exchanges.forgetDelivered(at(12))).isZero();

        assertThat(exchanges.find(messages.get(0).id())).isEmpty();
        assertThat(messages(exchanges.in(LetterState.DELIVERED, 10))).containsExactly(messages.get(2));
        assertThat(messages(exchanges.in(LetterState.DEAD, 10))).containsExactly(messages.get(3));
        assertThat(messages(exchanges.due(at(99), 10))).containsExactly(messages.get(4));
        assertThat(exchanges.count(LetterState.DELIVERED)).isEqualTo(1);
    }

    @Test
    default void a_letter_that_was_never_sent_is_not_there() {
        var exchanges = store().exchanges();
        var message = message(id(1), submitted());

        exchanges.keep(Letter.of(message, MONDAY));

        assertThat(exchanges.find(message.id())).isEmpty();
        assertThat(exchanges.count(LetterState.WAITING)).isZero();
    }

    @Test
    default void letters_in_a_state_are_in_the_order_of_their_ids() {
        var store = store();
        sent(store, 12);

        assertThat(store.exchanges().in(LetterState.WAITING, 4))
                .extracting(each -> each.message().id().value())
                .containsExactly(
                        "T-1/ACADEMIE-10>VENDOR",
                        "T-1/ACADEMIE-11>VENDOR",
                        "T-1/ACADEMIE-12>VENDOR",
                        "T-1/ACADEMIE-1>VENDOR");
        assertThat(store.exchanges().count(LetterState.WAITING)).isEqualTo(12);
    }

    @Test
    default void messages_of_all_kinds_come_back_as_they_were() {
        var store = store();
        var values = new RandomValues(7);
        var messages = new ArrayList<Message>();
        RandomValues.steps()
                .forEach(type -> messages.add(message(id(1), event(messages.size() + 1, (Step) values.any(type)))));

        store.tickets().add(List.of(), messages, MONDAY);
        messages.forEach(each -> store.exchanges().park(each, MONDAY));

        assertThat(messages(store.exchanges().due(MONDAY, 100))).containsExactlyInAnyOrderElementsOf(messages);
        assertThat(store.exchanges().parked(id(1))).containsExactlyInAnyOrderElementsOf(messages);
    }

    @Test
    default void messages_wait_for_their_ticket_once() {
        var exchanges = store().exchanges();
        var early = message(id(1), comment(3));
        var other = message(id(2), comment(2));
        var first = message(id(1), comment(2));
        exchanges.park(early, at(1));
        exchanges.park(other, at(2));
        exchanges.park(early, at(7));
        exchanges.park(first, at(3));

        assertThat(exchanges.parked(id(1))).containsExactly(first, early);
        assertThat(exchanges.parkedBefore(at(1), 9)).isEmpty();
        assertThat(exchanges.parkedBefore(at(3), 9)).containsExactly(early, other);
        assertThat(exchanges.parkedBefore(at(9), 9)).containsExactly(early, other, first);
        assertThat(exchanges.parkedBefore(at(9), 1)).containsExactly(early);

        exchanges.unpark(id(1));

        assertThat(exchanges.parked(id(1))).isEmpty();
        assertThat(exchanges.parkedBefore(at(9), 9)).containsExactly(other);
    }

    @Test
    default void anomalies_are_shown_the_last_first_and_say_what_they_said() {
        var exchanges = store().exchanges();
        var label = Label.of("éditeur", "vendor");
        List<Reason> reasons =
                List.of(new ExchangeReason.SpeaksForOthers(label, label), new ExchangeReason.NumberTooHigh(9, 3));
        for (var number = 0; number < 3; number++) {
            exchanges.note(new Anomaly(at(number), Platform.VENDOR, "m" + number, List.of("TK-SYN-02"), reasons));
        }

        var last = exchanges.anomalies(2);

        assertThat(last).extracting(Anomaly::message).containsExactly("m2", "m1");
        assertThat(last.get(0).at()).isEqualTo(at(2));
        assertThat(last.get(0).rules()).containsExactly("TK-SYN-02");
        for (var lang : Lang.values()) {
            assertThat(last.get(0).reasons())
                    .extracting(each -> Messages.render(each, lang))
                    .isEqualTo(reasons.stream()
                            .map(each -> Messages.render(each, lang))
                            .toList());
        }
    }
}
