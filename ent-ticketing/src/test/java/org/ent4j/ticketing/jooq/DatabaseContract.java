package org.ent4j.ticketing.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.spi.SomeTickets.MONDAY;
import static org.ent4j.ticketing.spi.SomeTickets.PAUL;
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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent.Asked;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.knowledge.UnreadableQuestion;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.spi.AttachmentContentsContract;
import org.ent4j.ticketing.spi.ExchangesContract;
import org.ent4j.ticketing.spi.LevelZeroModelContract;
import org.ent4j.ticketing.spi.SomeTickets;
import org.ent4j.ticketing.spi.TicketListsContract;
import org.ent4j.ticketing.spi.TicketsConcurrencyContract;
import org.ent4j.ticketing.spi.TicketsModelContract;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.ticket.UnreadableTicket;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.time.Urgency;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;
import org.junit.jupiter.api.Test;

/** What tickets keep in every database, and what becomes of rows that nobody can read. */
interface DatabaseContract
        extends TicketListsContract,
                TicketsModelContract,
                TicketsConcurrencyContract,
                ExchangesContract,
                AttachmentContentsContract,
                LevelZeroModelContract {

    Enquiry ENQUIRY = Enquiry.of(new StructureId("9990001X"), "Où est l'appel ?");

    /** In the database of the last store, or of the last questions: what somebody may do to the rows, or a newer version of the library. */
    void run(String sql);

    @Test
    default void a_ticket_that_cannot_be_read_says_so_stays_in_lists_and_stops_no_other() {
        var tickets = store().tickets();
        for (var number = 1; number <= 4; number++) {
            tickets.add(List.of(addition(id(number), List.of(), submitted(), comment(2))), List.of(), MONDAY);
        }
        run("update tick_event set body = '{\"step\":{\"type\":\"Rated by Zoé\"}}' where position = 2"
                + " and ticket in ('T-1', 'T-3')");

        assertThatThrownBy(() -> tickets.find(id(3))).isInstanceOfSatisfying(UnreadableTicket.class, unreadable -> {
            assertThat(unreadable.ticket()).isEqualTo(id(3));
            assertThat(unreadable.event()).isEqualTo("ACADEMIE-2");
            assertThat(unreadable).hasMessageNotContaining("Zoé");
        });
        assertThat(tickets.find(id(2))).isPresent();
        assertThat(tickets.list(new TicketList.OfAll(Shelf.OPEN), Optional.empty(), 9)
                        .lines())
                .extracting(TicketLine::id)
                .contains(id(1), id(3))
                .hasSize(4);
        var unreadable = new ArrayList<TicketId>();
        var first = tickets.submitted(at(0), at(9), Optional.empty(), 1, each -> unreadable.add(each.ticket()));
        assertThat(first).extracting(Ticket::id).containsExactly(id(2));
        var second =
                tickets.submitted(at(0), at(9), Optional.of(first.get(0)), 1, each -> unreadable.add(each.ticket()));
        assertThat(second).extracting(Ticket::id).containsExactly(id(4));
        assertThat(unreadable).containsExactly(id(1), id(3));
    }

    @Test
    default void a_message_that_cannot_be_read_is_passed_over_and_counted() {
        var store = store();
        var messages = IntStream.rangeClosed(1, 6)
                .mapToObj(each -> message(id(each), comment(2)))
                .toList();
        store.tickets().add(List.of(), messages, MONDAY);
        messages.forEach(each -> store.exchanges().park(each, MONDAY));
        for (var table : List.of("tick_letter", "tick_parked")) {
            run("update " + table + " set body = '{}' where id not like 'T-5%' and id not like 'T-2%'");
        }
        var exchanges = store.exchanges();

        for (var letters : List.of(exchanges.due(at(9), 2), exchanges.in(LetterState.WAITING, 2))) {
            assertThat(letters).extracting(Letter::message).containsExactly(messages.get(1), messages.get(4));
        }
        assertThat(exchanges.due(at(9), 1)).hasSize(1);
        assertThat(exchanges.count(LetterState.WAITING)).isEqualTo(6);
        assertThat(exchanges.parkedBefore(at(9), 2)).containsExactly(messages.get(1), messages.get(4));
        assertThat(exchanges.parked(id(1))).isEmpty();
        assertThatThrownBy(() -> exchanges.find(messages.get(0).id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void no_character_is_too_much_for_a_row() {
        var tickets = store().tickets();
        var odd = event(2, new Step.Commented("a\0b\u2028\ud83d\ude00"));
        var ticket = addition(id(1), List.of(), submitted(), odd);

        assertThat(tickets.add(List.of(ticket), List.of(message(id(1), odd)), MONDAY)
                        .isRight())
                .isTrue();
        assertThat(tickets.find(id(1)).orElseThrow().events()).contains(odd);

        var draft = RequestDraft.builder()
                .requester(Drafts.RUIZ)
                .school(Drafts.SCHOOL)
                .category(UsualCatalogue.AUTHENTIFICATION)
                .description("Panne\0 du\u0007 réseau")
                .build();
        var request = event(1, new Step.Submitted(draft, Impact.PERSON, Urgency.LOW, Optional.empty()));
        tickets.add(List.of(addition(id(2), List.of(), request)), List.of(), MONDAY);
        assertThat(tickets.find(id(2)).orElseThrow().request()).isEqualTo(draft);
        assertThat(tickets.list(new TicketList.OfAll(Shelf.OPEN), Optional.empty(), 9)
                        .lines())
                .extracting(TicketLine::title)
                .contains("Panne du réseau");
    }

    @Test
    default void no_moment_is_too_far_for_a_row() {
        var store = store();
        for (var far : List.of(
                Instant.parse("+20000-01-01T00:00:00Z"),
                Instant.parse("+400000-01-01T00:00:00Z"),
                Instant.parse("-5000-01-01T00:00:00Z"),
                Instant.MAX,
                Instant.MIN)) {
            store = store();
            var event = new TicketEvent(new EventId(2, Platform.ACADEMIE), 0, far, PAUL, new Step.Commented("Loin."));
            var message = message(id(1), event);
            var added = addition(id(1), List.of(), submitted(), event);
            var due = new Addition(id(1), 0, added.events(), added.line(), Optional.of(far));

            assertThat(store.tickets().add(List.of(due), List.of(message), far)).isEqualTo(Either.right(2));
            store.exchanges().park(message, far);
            store.exchanges().note(new Anomaly(far, Platform.VENDOR, "m", List.of(), List.of()));

            assertThat(store.tickets().find(id(1)).orElseThrow().events()).contains(event);
            assertThat(store.tickets()
                            .list(new TicketList.OfAll(Shelf.OPEN), Optional.empty(), 9)
                            .ids())
                    .containsExactly(id(1));
            assertThat(store.exchanges().in(LetterState.WAITING, 9))
                    .extracting(Letter::message)
                    .containsExactly(message);
            assertThat(store.exchanges().due(at(0), 9)).hasSize(far.isBefore(MONDAY) ? 1 : 0);
            assertThat(store.exchanges().parked(id(1))).containsExactly(message);
            assertThat(store.exchanges().anomalies(9)).hasSize(1);
        }
    }

    @Test
    default void ids_of_any_length_are_told_apart() {
        var tickets = store().tickets();
        var random = new Random(1);
        var begin = IntStream.range(0, 6000)
                .mapToObj(any -> Character.toString('a' + random.nextInt(26)))
                .collect(Collectors.joining());
        for (var number = 1; number <= 2; number++) {
            var line = SomeTickets.line(
                    number, TicketState.ASSIGNED, Optional.of(begin + number), Priority.MAJOR, number, number);
            tickets.add(List.of(begun(line, Optional.empty())), List.of(), MONDAY);
        }

        for (var number = 1; number <= 2; number++) {
            var queue = new TicketList.OfTeam(new TeamId(begin + number), Shelf.OPEN);
            assertThat(tickets.list(queue, Optional.empty(), 9).ids()).containsExactly(id(number));
        }
    }

    @Test
    default void a_ticket_is_found_by_whatever_its_ids_hold() {
        var tickets = store().tickets();
        var usual = SomeTickets.line(1, TicketState.ASSIGNED, Optional.of("D\0"), Priority.MAJOR, 0, 0);
        var line = new TicketLine(
                usual.id(),
                new StructureId("s\0é"),
                new PersonId("p\0a"),
                usual.category(),
                usual.title(),
                usual.state(),
                usual.holder(),
                usual.team(),
                usual.priority(),
                Optional.of(new IncidentId("MAJ\0")),
                MONDAY,
                MONDAY,
                1);
        tickets.add(List.of(begun(line, Optional.empty())), List.of(), MONDAY);

        for (TicketList list : List.of(
                new TicketList.OfSchool(line.school(), Shelf.OPEN),
                new TicketList.OfRequester(line.requester(), Shelf.OPEN),
                new TicketList.OfTeam(new TeamId("D\0"), Shelf.OPEN),
                new TicketList.OfIncident(new IncidentId("MAJ\0"), Shelf.OPEN))) {
            assertThat(tickets.list(list, Optional.empty(), 9).ids()).containsExactly(id(1));
        }
    }

    @Test
    default void a_line_that_only_a_newer_version_reads_hides_no_other() {
        var tickets = store().tickets();
        for (var number = 1; number <= 6; number++) {
            tickets.add(List.of(begun(id(number))), List.of(), MONDAY);
        }
        run("update tick_ticket set state = 'MUSED_ON' where id = 'T-1'");
        run("update tick_ticket set holder = 'MINISTRY' where id = 'T-3'");
        run("update tick_ticket set priority = 7 where id = 'T-4'");
        run("update tick_ticket set category = ' ' where id = 'T-6'");

        for (TicketList list :
                List.of(new TicketList.OfAll(Shelf.OPEN), new TicketList.OfRequester(Drafts.RUIZ, Shelf.OPEN))) {
            assertThat(tickets.list(list, Optional.empty(), 9).ids()).containsExactlyInAnyOrder(id(2), id(5));
            var first = tickets.list(list, Optional.empty(), 1);
            assertThat(first.lines()).hasSize(1);
            var second = tickets.list(list, first.next(), 1);
            assertThat(second.lines()).hasSize(1).doesNotContainAnyElementsOf(first.lines());
            assertThat(second.next()).isEmpty();
        }
        assertThat(tickets.count(new TicketList.OfAll(Shelf.OPEN), 99)).isEqualTo(6);
    }

    @Test
    default void moments_are_kept_to_the_microsecond_and_never_rounded_up() {
        var tickets = store().tickets();
        var fine = MONDAY.plusNanos(1999);
        var usual = SomeTickets.line(1, TicketState.SUBMITTED, Optional.empty(), Priority.MAJOR, 0, 0);
        var line = new TicketLine(
                usual.id(),
                usual.school(),
                usual.requester(),
                usual.category(),
                usual.title(),
                usual.state(),
                usual.holder(),
                usual.team(),
                usual.priority(),
                usual.incident(),
                fine,
                fine,
                1);
        tickets.add(List.of(begun(line, Optional.of(fine))), List.of(), MONDAY);

        assertThat(line.touchedAt()).isEqualTo(MONDAY.plusNanos(1000));
        assertThat(tickets.list(new TicketList.OfAll(Shelf.OPEN), Optional.empty(), 1)
                        .lines())
                .containsExactly(line);
        assertThat(tickets.due(MONDAY.plusNanos(999), 1)).isEmpty();
        assertThat(tickets.due(MONDAY.plusNanos(1000), 1)).containsExactly(id(1));
        assertThat(tickets.submitted(MONDAY.plusNanos(1001), at(1), Optional.empty(), 1, any -> {}))
                .hasSize(1);
        assertThat(tickets.submitted(MONDAY, MONDAY.plusNanos(1001), Optional.empty(), 1, any -> {}))
                .isEmpty();
    }

    @Test
    default void a_question_that_cannot_be_read_says_so_is_passed_over_in_lists_and_counted() {
        var questions = questions();
        for (var number = 1; number <= 4; number++) {
            var asked = new Asked(at(number), new PersonId("parent"), new QuestionId("Q-" + number), ENQUIRY);
            questions.add(Question.asked(asked), List.of(asked));
        }
        run("update tick_question_event set body = '{\"type\":\"Rated by Zoé\"}' where question in ('Q-1', 'Q-3')");

        assertThatThrownBy(() -> questions.find(new QuestionId("Q-3")))
                .isInstanceOfSatisfying(UnreadableQuestion.class, unreadable -> {
                    assertThat(unreadable.question()).isEqualTo(new QuestionId("Q-3"));
                    assertThat(unreadable.position()).isEqualTo(1);
                    assertThat(unreadable).hasMessageNotContaining("Zoé");
                });
        var first = questions.list(ENQUIRY.school(), QuestionState.ASKED, Optional.empty(), 1);
        assertThat(first.questions()).extracting(Question::id).containsExactly(new QuestionId("Q-2"));
        var second = questions.list(ENQUIRY.school(), QuestionState.ASKED, first.next(), 1);
        assertThat(second.questions()).extracting(Question::id).containsExactly(new QuestionId("Q-4"));
        assertThat(second.next()).isEmpty();
        assertThat(questions.countAsked(Optional.empty(), at(0), at(9))).isEqualTo(Map.of(QuestionState.ASKED, 4));
    }
}
