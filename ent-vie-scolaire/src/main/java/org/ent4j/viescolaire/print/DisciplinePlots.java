package org.ent4j.viescolaire.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ent4j.model.print.PlainText;
import org.ent4j.model.print.PlotFont;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.statistics.DisciplineCounts;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.PdfboxGraphicsEncoder;

/** Bars of punitions and sanctions, {@value #WIDTH} by {@value #HEIGHT}; needs no screen. */
public final class DisciplinePlots {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 600;
    private static final Color BAR = new Color(0x1F, 0x4E, 0x79);
    private static final int LONGEST_LABEL = 30;

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
        var chart = chart(terms.of(title));
        if (values.isEmpty()) {
            chart.addSeries(terms.of(DisciplineTerms.COUNT), List.of(""), List.of(0));
        } else {
            chart.addSeries(terms.of(DisciplineTerms.COUNT), distinct(labels), values);
        }
        return bytes(chart, format);
    }

    /** Short enough to be read below a bar; two that are alike then stay two bars. */
    private static List<String> distinct(List<String> labels) {
        var all = new ArrayList<String>();
        for (var label : labels) {
            var plain = PlainText.of(label);
            var cut = plain.codePointCount(0, plain.length()) > LONGEST_LABEL
                    ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…"
                    : plain;
            var shown = cut;
            for (var number = 2; all.contains(shown); number++) {
                shown = cut + " (" + number + ")";
            }
            all.add(shown);
        }
        return all;
    }

    private CategoryChart chart(String title) {
        var chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle(terms.of(DisciplineTerms.COUNT))
                .build();
        var font = PlotFont.read();
        chart.getStyler()
                .setLabelsVisible(true)
                .setLabelsFont(font.deriveFont(12f))
                .setLabelsFontColor(Color.WHITE)
                .setYAxisMin(0.0)
                .setYAxisDecimalPattern("0")
                .setXAxisLabelRotation(30)
                .setAxisTitleFont(font.deriveFont(14f))
                .setAxisTickLabelsFont(font.deriveFont(12f))
                .setChartTitleFont(font.deriveFont(18f))
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE)
                .setLocale(terms.lang().locale())
                .setSeriesColors(new Color[] {BAR});
        return chart;
    }

    private static byte[] bytes(CategoryChart chart, PlotFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case PNG -> BitmapEncoder.saveBitmap(chart, out, BitmapEncoder.BitmapFormat.PNG);
                case PDF -> PdfboxGraphicsEncoder.savePdfboxGraphics(chart, out);
                default -> throw new IllegalArgumentException("No plot as " + format);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(
                    "The plot cannot be drawn.\nMaybe XChart is of another version than the library's.", unwritten);
        }
        return out.toByteArray();
    }
}
