package org.ent4j.examples.benchmarks.ticketing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** What is asked of ten million tickets, and the plain SQL of each. */
record TicketQuestions(Tickets tickets, Connection bare, TicketSample sample) {

    private static final int SIZE = Slice.USUAL_SIZE;
    private static final int MOST = 1_000;
    private static final String TOUCHED = " order by touched_at desc, id desc limit " + (SIZE + 1);
    private static final String QUEUED = " order by priority, submitted_at, id limit " + (SIZE + 1);
    private static final String SCHOOL = "school = ? and shelf = ";
    private static final String TEAM = "team = ? and shelf = ";
    private static final String EVENTS = """
            select platform || '-' || number, ticket, position, platform, number, at, author, kind, body
            from tick_event where ticket = ? order by position""";

    List<TicketQuestion> all() throws SQLException {
        List<TicketQuestion> all = new ArrayList<>();
        for (Shelf shelf : Shelf.values()) {
            all.add(ofSchool(shelf));
        }
        all.add(ofSchoolLater());
        all.add(ofTeam());
        all.add(ofTeamLater());
        all.add(ofRequester(Shelf.OPEN));
        all.add(ofRequester(Shelf.CLOSED));
        all.add(countOfSchool());
        all.add(countOfTeam());
        all.add(ticket());
        return all;
    }

    private TicketQuestion ofSchool(Shelf shelf) throws SQLException {
        return new TicketQuestion(
                "a school's tickets, " + shelf.label().en(),
                "tick_ticket_school",
                sample.any(),
                first(line -> new TicketList.OfSchool(line.school(), shelf)),
                lines(SCHOOL + of(shelf) + TOUCHED, (asked, line) -> asked.setString(1, school(line))));
    }

    private TicketQuestion ofSchoolLater() throws SQLException {
        return new TicketQuestion(
                "the same, closed, a later slice",
                "tick_ticket_school",
                sample.closed(),
                after(line -> new TicketList.OfSchool(line.school(), Shelf.CLOSED)),
                lines(SCHOOL + of(Shelf.CLOSED) + " and (touched_at, id) < (?, ?)" + TOUCHED, (asked, line) -> {
                    asked.setString(1, school(line));
                    asked.setObject(2, line.touchedAt().atOffset(ZoneOffset.UTC));
                    asked.setString(3, line.id().value());
                }));
    }

    private TicketQuestion ofTeam() throws SQLException {
        return new TicketQuestion(
                "a team's open queue",
                "tick_ticket_team",
                sample.queued(),
                first(line -> new TicketList.OfTeam(line.team().orElseThrow(), Shelf.OPEN)),
                lines(TEAM + of(Shelf.OPEN) + QUEUED, (asked, line) -> asked.setString(1, team(line))));
    }

    private TicketQuestion ofTeamLater() throws SQLException {
        return new TicketQuestion(
                "the same, a later slice",
                "tick_ticket_team",
                sample.queued(),
                after(line -> new TicketList.OfTeam(line.team().orElseThrow(), Shelf.OPEN)),
                lines(
                        TEAM + of(Shelf.OPEN) + " and (priority, submitted_at, id) > (?, ?, ?)" + QUEUED,
                        (asked, line) -> {
                            asked.setString(1, team(line));
                            asked.setInt(2, Lines.rank(line.priority()));
                            asked.setObject(3, line.submittedAt().atOffset(ZoneOffset.UTC));
                            asked.setString(4, line.id().value());
                        }));
    }

    private TicketQuestion ofRequester(Shelf shelf) throws SQLException {
        return new TicketQuestion(
                "what somebody asked for, " + shelf.label().en(),
                "tick_ticket_requester",
                sample.any(),
                first(line -> new TicketList.OfRequester(line.requester(), shelf)),
                lines(
                        "requester = ? and shelf = " + of(shelf) + TOUCHED,
                        (asked, line) -> asked.setString(1, line.requester().value())));
    }

    private TicketQuestion countOfSchool() throws SQLException {
        return new TicketQuestion(
                "a school's closed tickets, counted to 1,000",
                "tick_ticket_school",
                sample.any(),
                count(line -> new TicketList.OfSchool(line.school(), Shelf.CLOSED)),
                count(SCHOOL + of(Shelf.CLOSED), (asked, line) -> asked.setString(1, school(line))));
    }

    private TicketQuestion countOfTeam() throws SQLException {
        return new TicketQuestion(
                "a team's open queue, counted to 1,000",
                "tick_ticket_team",
                sample.queued(),
                count(line -> new TicketList.OfTeam(line.team().orElseThrow(), Shelf.OPEN)),
                count(TEAM + of(Shelf.OPEN), (asked, line) -> asked.setString(1, team(line))));
    }

    private TicketQuestion ticket() throws SQLException {
        return new TicketQuestion(
                "a ticket with its %d events".formatted(MadeEvents.COUNT),
                "tick_event_pk",
                sample.told(),
                line -> tickets.find(line.id()).stream()
                        .map(Ticket::events)
                        .flatMap(List::stream)
                        .map(event -> event.id())
                        .map(EventId::toString)
                        .toList(),
                new BareQuery(
                        bare,
                        EVENTS,
                        (asked, line) -> asked.setString(1, line.id().value()),
                        row -> {
                            for (int column = 2; column <= 9; column++) {
                                row.getString(column);
                            }
                            return row.getString(1);
                        }));
    }

    private Function<TicketLine, List<String>> first(Function<TicketLine, TicketList> list) {
        return line -> ids(tickets.list(list.apply(line), Optional.empty(), SIZE));
    }

    private Function<TicketLine, List<String>> after(Function<TicketLine, TicketList> list) {
        return line -> ids(tickets.list(list.apply(line), Optional.of(line), SIZE));
    }

    private static List<String> ids(Slice slice) {
        return slice.lines().stream().map(line -> line.id().value()).toList();
    }

    private Function<TicketLine, List<String>> count(Function<TicketLine, TicketList> list) {
        return line -> List.of(Integer.toString(tickets.count(list.apply(line), MOST)));
    }

    private BareQuery lines(String where, BareQuery.Binding binding) throws SQLException {
        return new BareQuery(
                bare, "select %s from tick_ticket where %s".formatted(Lines.COLUMNS, where), binding, Lines::read);
    }

    private BareQuery count(String where, BareQuery.Binding binding) throws SQLException {
        return new BareQuery(
                bare,
                "select count(*) from (select 1 from tick_ticket where %s limit %d) counted".formatted(where, MOST),
                binding,
                row -> row.getString(1));
    }

    private static String of(Shelf shelf) {
        return "'" + shelf.name() + "'";
    }

    private static String school(TicketLine line) {
        return line.school().value();
    }

    private static String team(TicketLine line) {
        return line.team().orElseThrow().value();
    }
}
