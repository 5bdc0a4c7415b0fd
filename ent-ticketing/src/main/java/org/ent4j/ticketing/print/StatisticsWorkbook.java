package org.ent4j.ticketing.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.SheetValue;
import org.ent4j.model.print.Sheets;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.statistics.CountedTicket;
import org.ent4j.ticketing.statistics.Figures;
import org.ent4j.ticketing.statistics.Statistics;

/** Statistics of tickets as XLSX: a summary, a sheet for each question, and one with the tickets that were counted. */
public final class StatisticsWorkbook {

    private final Statistics statistics;
    private final StatisticsTerms terms;

    private StatisticsWorkbook(Statistics statistics, StatisticsTerms terms) {
        this.statistics = statistics;
        this.terms = terms;
    }

    /**
     * The bytes of the file.
     *
     * @param tickets those that were counted; none when they are not to be seen
     * @throws IllegalArgumentException when a sheet cannot hold that many tickets
     */
    public static byte[] render(Statistics statistics, Collection<CountedTicket> tickets, StatisticsTerms terms) {
        Sheets.checkRows(tickets.size());
        var workbook = new StatisticsWorkbook(statistics, terms);
        return Sheets.of(sheets -> workbook.write(sheets, tickets));
    }

    private void write(Sheets sheets, Collection<CountedTicket> tickets) {
        sheets.sheet(
                terms.of(StatisticsTerms.SUMMARY), 1, SummaryLine.columns(terms), SummaryLine.of(statistics, terms));
        question(sheets, StatisticsTerms.BY_TEAM, StatisticsTerms.TEAM, statistics.byTeam(), text(terms::team));
        question(
                sheets,
                StatisticsTerms.BY_SCHOOL,
                StatisticsTerms.SCHOOL,
                statistics.bySchool(),
                text(terms.schools()));
        question(
                sheets,
                StatisticsTerms.BY_CATEGORY,
                StatisticsTerms.CATEGORY,
                statistics.byCategory(),
                text(terms.categories()));
        question(
                sheets,
                StatisticsTerms.BY_MONTH,
                StatisticsTerms.MONTH,
                statistics.byMonth(),
                month -> SheetValue.month(month.atDay(1)));
        sheets.sheet(
                terms.of(StatisticsTerms.TICKETS),
                1,
                TicketColumns.of(terms, statistics.period().zone()),
                tickets);
    }

    private static <K> Function<K, SheetValue> text(Function<K, String> words) {
        return key -> SheetValue.text(words.apply(key));
    }

    private <K> void question(
            Sheets sheets, Label name, Label head, SortedMap<K, Figures> answers, Function<K, SheetValue> value) {
        var columns = new ArrayList<SheetColumn<Map.Entry<K, Figures>>>();
        columns.add(new SheetColumn<>(terms.of(head), SheetColumn.WIDE, answer -> value.apply(answer.getKey())));
        this.<K>measures().forEach(columns::add);
        sheets.sheet(terms.of(name), 1, columns, answers.entrySet());
    }

    private <K> List<SheetColumn<Map.Entry<K, Figures>>> measures() {
        var counts = Measures.COUNTS.stream()
                .map(each -> this.<K>column(
                        each.label(), figures -> SheetValue.number(each.of().applyAsInt(figures))));
        var rates = Measures.RATES.stream()
                .map(each -> this.<K>column(
                        each.label(), figures -> StatisticsCells.share(each.of().apply(figures))));
        var times = Measures.TIMES.stream()
                .map(each -> this.<K>column(
                        each.label(), figures -> StatisticsCells.lapse(each.of().apply(figures))));
        return Stream.of(counts, rates, times).flatMap(each -> each).toList();
    }

    private <K> SheetColumn<Map.Entry<K, Figures>> column(Label head, Function<Figures, SheetValue> value) {
        return SheetColumn.of(terms.of(head), answer -> value.apply(answer.getValue()));
    }
}
