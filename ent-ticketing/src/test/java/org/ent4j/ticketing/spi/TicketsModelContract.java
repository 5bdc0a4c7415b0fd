package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.spi.SomeTickets.at;
import static org.ent4j.ticketing.spi.SomeTickets.comment;
import static org.ent4j.ticketing.spi.SomeTickets.id;
import static org.ent4j.ticketing.spi.SomeTickets.message;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is added, and asked, a store answers as {@link InMemoryTickets} do. */
public interface TicketsModelContract {

    int COMMANDS = 60;
    int TICKETS = 12;

    /** Empty. */
    TicketsContract.Store store();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void a_store_answers_as_one_in_memory(long seed) {
        var model = new InMemoryTickets();
        new Play(store(), new TicketsContract.Store(model, model.exchanges()), new Random(seed), new HashMap<>()).run();
    }

    /** What is done to both. */
    record Play(
            TicketsContract.Store store,
            TicketsContract.Store model,
            Random random,
            Map<TicketId, List<TicketEvent>> kept) {

        private void run() {
            var refused = 0;
            for (var left = COMMANDS; left > 0; left--) {
                refused += add().isLeft() ? 1 : 0;
                deliver();
                if (left % 15 == 1) {
                    compare();
                }
            }
            assertThat(refused).isBetween(1, COMMANDS / 2);
            assertThat(kept).hasSize(TICKETS);
        }

        private Either<Superseded, Integer> add() {
            var first = random.nextInt(TICKETS);
            var additions = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(each -> addition(id((first + each) % TICKETS)))
                    .toList();
            List<Message> messages = additions.stream()
                    .flatMap(each -> each.events().stream().map(event -> message(each.id(), event)))
                    .toList();
            var at = at(random.nextInt(9));
            var answer = store.tickets().add(additions, messages, at);
            assertThat(answer).isEqualTo(model.tickets().add(additions, messages, at));
            answer.forEach(any -> additions.forEach(each ->
                    kept.computeIfAbsent(each.id(), id -> new ArrayList<>()).addAll(each.events())));
            return answer;
        }

        /** Now and then with a version that is not its own, or with nothing. */
        private Addition addition(TicketId id) {
            var before = kept.getOrDefault(id, List.of()).size();
            var version = before > 0 && random.nextInt(12) == 0 ? before - 1 : before;
            var number = version == 0 || random.nextInt(6) > 0 ? 1 + random.nextInt(3) : 0;
            var events = IntStream.rangeClosed(version + 1, version + number)
                    .mapToObj(each -> each == 1 ? SomeTickets.submitted() : comment(each))
                    .toList();
            Optional<Instant> due = random.nextBoolean() ? Optional.empty() : Optional.of(at(random.nextInt(9)));
            return new Addition(id, version, events, line(id, version + number), due);
        }

        private TicketLine line(TicketId id, int version) {
            return new TicketLine(
                    id,
                    new StructureId("s" + random.nextInt(2)),
                    new PersonId("p" + random.nextInt(2)),
                    new CategoryId("c"),
                    "Panne n° " + random.nextInt(9),
                    any(TicketState.values()),
                    any(Platform.values()),
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new TeamId("t" + random.nextInt(2))),
                    any(Priority.values()),
                    random.nextBoolean() ? Optional.empty() : Optional.of(new IncidentId("i" + random.nextInt(2))),
                    at(random.nextInt(4)),
                    at(random.nextInt(4)),
                    version);
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private void deliver() {
            var due = model.exchanges().due(at(random.nextInt(9)), 2);
            due.forEach(each -> {
                var next = new Letter(
                        each.message(), any(LetterState.values()), each.attempts() + 1, at(random.nextInt(20)), "e");
                store.exchanges().keep(next);
                model.exchanges().keep(next);
            });
        }

        private void compare() {
            for (var number = 0; number < TICKETS; number++) {
                assertThat(store.tickets().find(id(number)))
                        .isEqualTo(model.tickets().find(id(number)));
            }
            for (var shelf : Shelf.values()) {
                lists(shelf).forEach(this::compare);
            }
            for (var minute = 0; minute < 9; minute++) {
                var now = at(minute);
                var limit = random.nextInt(6);
                assertThat(store.tickets().due(now, limit))
                        .isEqualTo(model.tickets().due(now, limit));
                assertThat(store.exchanges().due(now, limit))
                        .isEqualTo(model.exchanges().due(now, limit));
                assertThat(submitted(store, at(1), now, limit)).isEqualTo(submitted(model, at(1), now, limit));
            }
            for (var state : LetterState.values()) {
                assertThat(store.exchanges().in(state, 9))
                        .isEqualTo(model.exchanges().in(state, 9));
                assertThat(store.exchanges().count(state))
                        .isEqualTo(model.exchanges().count(state));
            }
        }

        private static List<TicketList> lists(Shelf shelf) {
            return List.of(
                    new TicketList.OfAll(shelf),
                    new TicketList.OfSchool(new StructureId("s1"), shelf),
                    new TicketList.OfRequester(new PersonId("p1"), shelf),
                    new TicketList.OfTeam(new TeamId("t1"), shelf),
                    new TicketList.OfIncident(new IncidentId("i1"), shelf));
        }

        private void compare(TicketList list) {
            var size = 1 + random.nextInt(4);
            Optional<TicketLine> after = Optional.empty();
            do {
                var slice = store.tickets().list(list, after, size);
                assertThat(slice).isEqualTo(model.tickets().list(list, after, size));
                after = slice.next();
            } while (after.isPresent());
            assertThat(store.tickets().count(list, size))
                    .isEqualTo(model.tickets().count(list, size));
        }

        private static List<TicketId> submitted(TicketsContract.Store of, Instant from, Instant to, int limit) {
            var first = of.tickets().submitted(from, to, Optional.empty(), limit, any -> {});
            var ids = new ArrayList<>(first.stream().map(Ticket::id).toList());
            if (!first.isEmpty()) {
                var last = Optional.of(first.get(first.size() - 1));
                of.tickets().submitted(from, to, last, limit, any -> {}).forEach(each -> ids.add(each.id()));
            }
            return ids;
        }
    }
}
