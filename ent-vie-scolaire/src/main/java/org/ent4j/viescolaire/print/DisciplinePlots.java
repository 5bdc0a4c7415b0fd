package org.ent4j.viescolaire.print;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.statistics.DisciplineCounts;

/** Bars of punitions and sanctions, {@value #WIDTH} by {@value #HEIGHT}; needs no screen. */
public final class DisciplinePlots {

    public static final int WIDTH = BarPlot.WIDTH;
    public static final int HEIGHT = BarPlot.HEIGHT;

    private final DisciplineCounts counts;
    private final DisciplineTerms terms;

    private DisciplinePlots(DisciplineCounts counts, DisciplineTerms terms) {
        this.counts = counts;
        this.terms = terms;
    }

    public static DisciplinePlots of(DisciplineCounts counts, DisciplineTerms terms) {
        return new DisciplinePlots(counts, terms);
    }

    /** A bar a type. */
    public byte[] byType(PlotFormat format) {
        var types = List.copyOf(counts.byType().keySet());
        return draw(
                DisciplineTerms.BY_TYPE,
                types.stream().map(terms.types()).toList(),
                types.stream().map(counts.byType()::get).toList(),
                format);
    }

    /** A bar a month, from the first to the last; a month without any has none, and its place. */
    public byte[] byMonth(PlotFormat format) {
        var months = months(counts.byMonth()).toList();
        return draw(
                DisciplineTerms.BY_MONTH,
                months.stream().map(terms::month).toList(),
                months.stream()
                        .map(month -> counts.byMonth().getOrDefault(month, 0))
                        .toList(),
                format);
    }

    private static Stream<YearMonth> months(SortedMap<YearMonth, Integer> byMonth) {
        return byMonth.isEmpty()
                ? Stream.empty()
                : Stream.iterate(
                        byMonth.firstKey(), month -> !month.isAfter(byMonth.lastKey()), month -> month.plusMonths(1));
    }

    private byte[] draw(Label title, List<String> labels, List<Integer> values, PlotFormat format) {
        return new BarPlot(terms.of(title), terms.of(DisciplineTerms.COUNT), terms.lang()).draw(labels, values, format);
    }
}
