package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.spi.SomeTickets.MONDAY;
import static org.ent4j.ticketing.spi.SomeTickets.begun;
import static org.ent4j.ticketing.spi.SomeTickets.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;
import org.junit.jupiter.api.Test;

/** In what order {@link Tickets} are listed, part by part. */
public interface TicketListsContract extends TicketsContract {

    List<TicketLine> LINES = List.of(
            line(1, TicketState.SUBMITTED, Optional.empty(), Priority.MAJOR, 3, 5),
            line(2, TicketState.ASSIGNED, Optional.of("DANE"), Priority.MAJOR, 2, 9),
            line(10, TicketState.ASSIGNED, Optional.of("DANE"), Priority.BLOCKING, 4, 5),
            line(4, TicketState.IN_PROGRESS, Optional.of("DANE"), Priority.MINOR, 1, 7),
            line(5, TicketState.IN_PROGRESS, Optional.of("DANE"), Priority.MAJOR, 2, 5),
            line(6, TicketState.ASSIGNED, Optional.of("DSI"), Priority.BLOCKING, 1, 1),
            line(7, TicketState.CLOSED, Optional.of("DANE"), Priority.BLOCKING, 0, 8),
            line(8, TicketState.RESOLVED, Optional.of("DANE"), Priority.MAJOR, 0, 8));

    private Tickets filled() {
        var tickets = store().tickets();
        LINES.forEach(each -> tickets.add(List.of(begun(each, Optional.empty())), List.of(), MONDAY));
        return tickets;
    }

    private static List<TicketId> ids(int... numbers) {
        return Arrays.stream(numbers).mapToObj(SomeTickets::id).toList();
    }

    @Test
    default void some_tickets_are_found_at_once() {
        var tickets = filled();

        assertThat(tickets.findAll(
                        List.of(SomeTickets.id(5), SomeTickets.id(99), SomeTickets.id(1), SomeTickets.id(5))))
                .containsExactly(
                        tickets.find(SomeTickets.id(1)).orElseThrow(),
                        tickets.find(SomeTickets.id(5)).orElseThrow());
        assertThat(tickets.findAll(List.of())).isEmpty();
    }

    @Test
    default void schools_requesters_and_incidents_see_what_was_touched_last_first_and_teams_what_is_most_urgent() {
        var tickets = filled();

        for (var list : List.of(
                new TicketList.OfSchool(new StructureId("school"), Shelf.OPEN),
                new TicketList.OfRequester(new PersonId("anne"), Shelf.OPEN),
                new TicketList.OfIncident(new IncidentId("MAJ-1"), Shelf.OPEN))) {
            assertThat(tickets.list(list, Optional.empty(), 20).ids()).isEqualTo(ids(2, 4, 5, 10, 1, 6));
        }
        assertThat(tickets.list(new TicketList.OfTeam(new TeamId("DANE"), Shelf.OPEN), Optional.empty(), 20)
                        .ids())
                .isEqualTo(ids(10, 2, 5, 4));
        assertThat(tickets.list(new TicketList.OfAll(Shelf.OPEN), Optional.empty(), 20)
                        .ids())
                .isEqualTo(ids(6, 10, 2, 5, 1, 4));
        assertThat(tickets.list(new TicketList.OfAll(Shelf.CLOSED), Optional.empty(), 20)
                        .ids())
                .isEqualTo(ids(7));
        assertThat(tickets.list(new TicketList.OfSchool(new StructureId("other"), Shelf.OPEN), Optional.empty(), 20)
                        .ids())
                .isEmpty();
    }

    @Test
    default void a_line_is_as_it_was_given() {
        var tickets = filled();

        assertThat(Stream.of(Shelf.values())
                        .flatMap(shelf ->
                                tickets.list(new TicketList.OfAll(shelf), Optional.empty(), 20).lines().stream()))
                .containsExactlyInAnyOrderElementsOf(LINES);
    }

    @Test
    default void parts_hold_each_line_once_in_their_order() {
        var tickets = filled();
        for (TicketList list : List.of(
                new TicketList.OfSchool(new StructureId("school"), Shelf.OPEN), new TicketList.OfAll(Shelf.OPEN))) {
            for (var size = 1; size <= 7; size++) {
                var seen = new ArrayList<TicketId>();
                var slice = tickets.list(list, Optional.empty(), size);
                seen.addAll(slice.ids());
                while (slice.next().isPresent()) {
                    slice = tickets.list(list, slice.next(), size);
                    assertThat(slice.lines()).isNotEmpty().hasSizeLessThanOrEqualTo(size);
                    seen.addAll(slice.ids());
                }
                assertThat(seen)
                        .isEqualTo(tickets.list(list, Optional.empty(), 20).ids());
            }
        }
    }

    @Test
    default void they_are_counted_up_to_a_number() {
        var tickets = filled();
        var all = new TicketList.OfAll(Shelf.OPEN);

        assertThat(tickets.count(all, 4)).isEqualTo(4);
        assertThat(tickets.count(all, 6)).isEqualTo(6);
        assertThat(tickets.count(all, 100)).isEqualTo(6);
        assertThat(tickets.count(new TicketList.OfTeam(new TeamId("DSI"), Shelf.CLOSED), 100))
                .isZero();
    }

    @Test
    default void a_part_has_a_size_within_bounds() {
        var tickets = filled();
        for (var size : List.of(0, Slice.LARGEST_SIZE + 1)) {
            assertThatThrownBy(() -> tickets.list(new TicketList.OfAll(Shelf.OPEN), Optional.empty(), size))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
