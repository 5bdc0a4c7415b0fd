package org.ent4j.ticketing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.statistics.Counted;
import org.ent4j.ticketing.statistics.CountedTicket;
import org.ent4j.ticketing.statistics.Course;
import org.ent4j.ticketing.statistics.Lapse;
import org.ent4j.ticketing.statistics.Lapses;
import org.ent4j.ticketing.statistics.Moments;
import org.ent4j.ticketing.statistics.Statistics;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Priority;
import org.junit.jupiter.api.Test;

class StatisticsWorkbookTest {

    private static final StatisticsTerms TERMS = StatisticsTerms.of(
            Lang.FR, school -> "=HYPERLINK(\"http://x\";\"" + school + "\")", UsualCatalogue.catalogue());
    private static final List<CountedTicket> TICKETS = List.of(
            solved("T-1", Optional.of(TeamId.DSI), Duration.ofHours(30)),
            solved("T-2", Optional.of(TeamId.DSI), Duration.ofHours(2)),
            new CountedTicket(
                    new TicketId("T-3"),
                    new StructureId("9990002Y"),
                    Optional.empty(),
                    UsualCatalogue.AUTHENTIFICATION,
                    Priority.MINOR,
                    TicketState.REJECTED,
                    Optional.of("intake.nobody-is-named"),
                    new Moments(Policies.MONDAY, Optional.empty(), Optional.empty(), Optional.of(Policies.MONDAY)),
                    Lapses.NONE,
                    false,
                    Course.SHORT));
    private static final Statistics STATISTICS =
            Statistics.of(TICKETS, Counted.AUTUMN).withDeflected(3, 4);

    private static CountedTicket solved(String id, Optional<TeamId> team, Duration resolve) {
        var at = Policies.MONDAY.plus(Duration.ofDays(2));
        return new CountedTicket(
                new TicketId(id),
                new StructureId("9990001X"),
                team,
                UsualCatalogue.AUTHENTIFICATION,
                Priority.BLOCKING,
                TicketState.CLOSED,
                Optional.empty(),
                new Moments(Policies.MONDAY, Optional.of(at), Optional.of(at), Optional.of(at)),
                new Lapses(
                        Optional.of(new Lapse(Duration.ofHours(1), false)),
                        Optional.of(new Lapse(resolve, resolve.toHours() > 8)),
                        Optional.empty()),
                false,
                new Course(true, id.equals("T-1") ? 1 : 0, 0, Optional.empty(), 0));
    }

    private static byte[] book() {
        return StatisticsWorkbook.render(STATISTICS, TICKETS, TERMS);
    }

    private static BigDecimal number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow();
    }

    @Test
    void there_is_a_summary_a_sheet_for_each_question_and_one_of_the_tickets() {
        assertThat(Books.sheets(book()).keySet())
                .containsExactly("Synthèse", "Par équipe", "Par établissement", "Par catégorie", "Par mois", "Tickets");
        assertThat(Books.sheets(StatisticsWorkbook.render(
                                STATISTICS,
                                TICKETS,
                                StatisticsTerms.of(Lang.EN, StructureId::value, UsualCatalogue.catalogue())))
                        .keySet())
                .containsExactly("Summary", "By team", "By school", "By category", "By month", "Tickets");
    }

    @Test
    void the_summary_has_counts_shares_and_times() {
        var rows = Books.sheet(book(), "Synthèse");

        assertThat(number(Books.row(rows, "Soumis"), 1)).isEqualByComparingTo("3");
        assertThat(number(Books.row(rows, "Non recevables (aucun correspondant désigné)"), 1))
                .isEqualByComparingTo("1");
        var reopened = Books.row(rows, "Taux de réouverture");
        assertThat(number(reopened, 1)).isEqualByComparingTo("1");
        assertThat(number(reopened, 2)).isEqualByComparingTo("2");
        assertThat(number(reopened, 3)).isEqualByComparingTo("0.5");
        assertThat(number(Books.row(rows, "Réponses au niveau 0, sans ticket"), 3))
                .isEqualByComparingTo("0.75");
        assertThat(number(Books.row(rows, "Résolution : 9 sur 10"), 4).doubleValue())
                .isEqualTo(30 / 24.0);
        assertThat(number(Books.row(rows, "Résolution : médiane"), 4).doubleValue())
                .isEqualTo(2 / 24.0);
        assertThat(Books.row(rows, "Chez l'éditeur : médiane").getOptionalCell(4))
                .isEmpty();
    }

    @Test
    void each_question_adds_up_to_all() {
        var sheets = Books.sheets(book());

        for (var question : List.of("Par équipe", "Par établissement", "Par catégorie", "Par mois")) {
            assertThat(Optional.ofNullable(sheets.get(question)).orElseThrow().stream()
                            .skip(1)
                            .mapToInt(row -> number(row, 1).intValueExact())
                            .sum())
                    .as(question)
                    .isEqualTo(3);
        }
        assertThat(Books.sheet(book(), "Par équipe"))
                .extracting(row -> row.getCellText(0))
                .containsExactly("Équipe", "sans équipe", "DSI");
        assertThat(Books.sheet(book(), "Par catégorie").get(1).getCellText(0)).isEqualTo("Accès et authentification");
        assertThat(Books.sheet(book(), "Par mois").get(1).getCellAsDate(0))
                .contains(LocalDate.of(2026, 11, 1).atStartOfDay());
    }

    @Test
    void every_column_has_a_head_of_its_own() {
        for (var sheet : Books.sheets(book()).values()) {
            var heads = sheet.get(0).stream().map(cell -> cell.asString()).toList();
            assertThat(heads).doesNotHaveDuplicates().doesNotContain("");
        }
    }

    @Test
    void a_ticket_has_its_line_in_the_hours_of_the_period() {
        var rows = Books.sheet(book(), "Tickets");
        var heads = rows.get(0).stream().map(cell -> cell.asString()).toList();
        var row = Books.row(rows, "T-1");

        assertThat(rows).hasSize(4);
        assertThat(row.getCellText(heads.indexOf("État"))).isEqualTo("clôturé");
        assertThat(row.getCellAsDate(heads.indexOf("Soumis")))
                .contains(LocalDate.of(2026, 11, 2).atTime(9, 0));
        assertThat(row.getCellText(heads.indexOf("Résolution en retard"))).isEqualTo("oui");
        assertThat(Books.row(rows, "T-2").getOptionalCell(heads.indexOf("Résolution en retard")))
                .isEmpty();
    }

    @Test
    void a_text_is_never_a_formula() {
        var cell = Books.sheet(book(), "Par établissement").get(1).getCell(0);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).startsWith("=HYPERLINK");
    }

    @Test
    void a_thousand_tickets_of_any_kind_are_written() {
        var tickets = Counted.tickets(1000, 1);
        var rows = Books.sheet(
                StatisticsWorkbook.render(Statistics.of(tickets, Counted.AUTUMN), tickets, TERMS), "Tickets");

        assertThat(rows).hasSize(1001);
        assertThat(IntStream.range(1, 1001).mapToObj(each -> rows.get(each).getCellText(0)))
                .containsExactlyElementsOf(
                        tickets.stream().map(each -> each.id().value()).toList());
    }

    @Test
    void nothing_counted_is_a_book_too_and_too_many_lines_are_refused() {
        var none = Statistics.of(List.of(), Counted.AUTUMN);

        assertThat(Books.sheet(StatisticsWorkbook.render(none, List.of(), TERMS), "Tickets"))
                .hasSize(1);
        assertThatThrownBy(() -> StatisticsWorkbook.render(none, Collections.nCopies(1_048_576, TICKETS.get(0)), TERMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
