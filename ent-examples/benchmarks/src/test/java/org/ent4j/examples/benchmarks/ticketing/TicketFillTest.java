package org.ent4j.examples.benchmarks.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the tables hold, where there is an embedded PostgreSQL. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class TicketFillTest {
    private static final TicketsSize SMALL = new TicketsSize(true, 1, 1, 20_000, 100, 10, 50, 1, 1);
    private static final PrintStream NOBODY = new PrintStream(OutputStream.nullOutputStream());

    private static TicketDatabase database;
    private static Connection connection;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        database = TicketDatabase.open(TicketsOptions.parse(List.of()));
        connection = database.connect();
        new TicketFill(connection, NOBODY).fill(SMALL);
    }

    @AfterAll
    static void drop() throws IOException, SQLException {
        connection.close();
        database.close();
    }

    private static long one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select " + sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static long count(String where) throws SQLException {
        return one("count(*) from tick_ticket where " + where);
    }

    @Test
    void three_in_a_hundred_are_open_and_most_of_these_are_recent() throws SQLException {
        assertThat(count("true")).isEqualTo(20_000);
        assertThat(count("shelf = 'OPEN'")).isBetween(500L, 700L);
        assertThat(count("shelf = 'OPEN' and submitted_at > timestamptz '2026-08-01'"))
                .isGreaterThan(400);
        assertThat(count("shelf = 'RESOLVED'")).isBetween(200L, 1_000L);
        assertThat(count("touched_at < submitted_at or touched_at > timestamptz '2026-11-28'"))
                .isZero();
    }

    @Test
    void schools_are_of_unequal_size_and_two_of_twelve_teams_have_most() throws SQLException {
        assertThat(one("count(distinct team) from tick_ticket")).isEqualTo(12);
        assertThat(count("team in ('DANE', 'DSI')")).isBetween(15_000L, 16_500L);
        assertThat(one("count(distinct school) from tick_ticket")).isBetween(3_000L, 5_000L);
        assertThat(one("max(tickets) from (select count(*) tickets from tick_ticket group by school) schools"))
                .isGreaterThan(40);
    }

    @Test
    void the_indexes_are_there_again() throws SQLException {
        assertThat(one("count(*) from pg_indexes where schemaname = current_schema() and tablename = 'tick_ticket'"))
                .isEqualTo(8);
    }

    @Test
    void some_have_twenty_events_which_the_store_reads() throws SQLException {
        Tickets tickets = TicketDatabase.ticketing(database.source()).tickets(TicketJson.text());
        Ticket ticket = tickets.find(new TicketId(TicketFill.id(200))).orElseThrow();

        assertThat(one("count(*) from tick_event")).isEqualTo(100L * MadeEvents.COUNT);
        assertThat(ticket.version()).isEqualTo(MadeEvents.COUNT);
        assertThat(ticket.school().value()).matches("E[0-9]{4}");
        assertThat(ticket.submittedAt()).isAfter(MadeEvents.BEGINNING.plusSeconds(1_000_000));
    }

    @Test
    void the_same_seed_draws_the_same_tickets() throws SQLException {
        TicketSample drawn = TicketSample.draw(connection, SMALL, 1);

        assertThat(TicketSample.draw(connection, SMALL, 1)).isEqualTo(drawn);
        assertThat(TicketSample.draw(connection, SMALL, 2)).isNotEqualTo(drawn);
        assertThat(drawn.told()).isNotEmpty().allMatch(line -> line.version() == MadeEvents.COUNT);
        assertThat(drawn.queued()).hasSize(60).allMatch(line -> line.team().isPresent());
    }
}
