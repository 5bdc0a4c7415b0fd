package org.ent4j.ticketing.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.spi.SomeTickets.id;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How PostgreSQL finds the lines of lists: by one index, in its order, from where they begin. */
class ListPlansTest {

    private static final int TICKETS = 30_000;
    private static final DataSource DATABASE = ScratchPostgres.database();
    private static final DSLContext CONTEXT = DSL.using(
            DATABASE,
            SQLDialect.POSTGRES,
            new Settings()
                    .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                    .withExecuteLogging(false));
    private static final Tickets TICKETS_KEPT =
            JooqTicketing.on(DATABASE).migrate().tickets(TicketJson.text());
    private static final Instant MIDDLE = Instant.ofEpochSecond(1_800_000_000L + TICKETS / 2);
    private static final TicketLine LAST = new TicketLine(
            id(1),
            new StructureId("s1"),
            new PersonId("p1"),
            new CategoryId("c"),
            "t",
            TicketState.ASSIGNED,
            Platform.ACADEMIE,
            Optional.empty(),
            Priority.MAJOR,
            Optional.empty(),
            MIDDLE,
            MIDDLE,
            1);

    @BeforeAll
    static void fill() throws SQLException {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into tick_ticket
                    select 'F-' || n, 's' || mod(n, 50), 'p' || mod(n, 70), 'c', repeat('x', 100), 'ASSIGNED',
                      case when mod(n, 3) = 0 then 'OPEN' else 'CLOSED' end, 'ACADEMIE', 't' || mod(n, 4), mod(n / 3, 3),
                      'i' || mod(n, 90), to_timestamp(1800000000 + n), to_timestamp(1800000000 + mod(n * 7, 30000)), 1,
                      case when mod(n, 10) = 0 then to_timestamp(1800000000 + n) end
                    from generate_series(1, %d) n""".formatted(TICKETS));
            statement.execute("analyze tick_ticket");
        }
    }

    static List<TicketList> lists() {
        return List.of(
                new TicketList.OfSchool(new StructureId("s1"), Shelf.OPEN),
                new TicketList.OfRequester(new PersonId("p1"), Shelf.OPEN),
                new TicketList.OfTeam(new TeamId("t1"), Shelf.OPEN),
                new TicketList.OfIncident(new IncidentId("i3"), Shelf.OPEN),
                new TicketList.OfAll(Shelf.CLOSED));
    }

    private static void isReadFromItsIndex(String plan) {
        assertThat(plan)
                .contains("Index Scan using tick_ticket_")
                .doesNotContain("Sort", "Seq Scan", "Filter", "Bitmap");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_read_from_one_index_in_its_order(TicketList list) {
        var queries = new ListQueries(CONTEXT);
        for (var after : List.of(Optional.<TicketLine>empty(), Optional.of(LAST))) {
            isReadFromItsIndex(CONTEXT.explain(queries.lines(list, after, 21)).plan());
        }
    }

    @Test
    void a_list_begins_in_the_index_where_the_part_before_has_ended() {
        var queries = new ListQueries(CONTEXT);
        for (var list : lists()) {
            assertThat(CONTEXT.explain(queries.lines(list, Optional.of(LAST), 21))
                            .plan())
                    .containsPattern("Index Cond: .*ROW\\(");
        }
    }

    @Test
    void a_list_of_the_filled_table_is_what_it_is() {
        var slice = TICKETS_KEPT.list(new TicketList.OfTeam(new TeamId("t1"), Shelf.OPEN), Optional.of(LAST), 20);

        assertThat(slice.lines()).hasSize(20).isSortedAccordingTo(TicketList.MOST_URGENT_FIRST);
        assertThat(slice.lines()).allMatch(each -> TicketList.MOST_URGENT_FIRST.compare(LAST, each) < 0);
    }
}
