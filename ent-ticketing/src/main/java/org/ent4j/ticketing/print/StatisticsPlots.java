package org.ent4j.ticketing.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.print.PlainText;
import org.ent4j.model.print.PlotFont;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.statistics.Statistics;
import org.ent4j.ticketing.statistics.Times;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.PdfboxGraphicsEncoder;

/** Bars of tickets, {@value #WIDTH} by {@value #HEIGHT}; needs no screen. */
public final class StatisticsPlots {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 600;
    private static final int LONGEST_NAME = 30;

    /** Dark enough for a white number; told apart by those who see few colours. Source: Okabe and Ito, 2008, darkened. */
    private static final Color[] BARS = {
        new Color(0x1F4E79), new Color(0xB45F06), new Color(0x00735C), new Color(0x8C2D6B), new Color(0x5B5B5B)
    };

    private final Statistics statistics;
    private final StatisticsTerms terms;

    private StatisticsPlots(Statistics statistics, StatisticsTerms terms) {
        this.statistics = statistics;
        this.terms = terms;
    }

    public static StatisticsPlots of(Statistics statistics, StatisticsTerms terms) {
        return new StatisticsPlots(statistics, terms);
    }

    /**
     * A bar a month, from the first to the last, of as many parts as there are teams; a month without any has none, and its
     * place.
     */
    public byte[] volumes(PlotFormat format) {
        var chart = chart(StatisticsTerms.VOLUMES);
        var months = months().toList();
        chart.getStyler().setStacked(true).setLegendVisible(true);
        var names = new HashSet<String>();
        for (var team : statistics.byTeam().keySet()) {
            chart.addSeries(
                    distinct(PlainText.of(terms.team(team)), names),
                    months.stream().map(terms::month).toList(),
                    months.stream().map(month -> count(month, team)).toList());
        }
        return bytes(months.isEmpty() ? empty(chart) : chart, format);
    }

    /** Short enough for the legend; two that are alike then stay two. */
    private static String distinct(String name, Set<String> names) {
        var cut = name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…"
                : name;
        var shown = cut;
        for (var number = 2; !names.add(shown); number++) {
            shown = "%s (%d)".formatted(cut, number);
        }
        return shown;
    }

    private Stream<YearMonth> months() {
        var months = statistics.byMonth();
        return months.isEmpty()
                ? Stream.empty()
                : Stream.iterate(
                        months.firstKey(), month -> !month.isAfter(months.lastKey()), month -> month.plusMonths(1));
    }

    private int count(YearMonth month, Optional<TeamId> team) {
        return statistics
                .teamsByMonth()
                .getOrDefault(month, Collections.emptySortedMap())
                .getOrDefault(team, 0);
    }

    /** A bar for each class of {@link Times}. */
    public byte[] resolution(PlotFormat format) {
        var chart = chart(StatisticsTerms.RESOLUTION);
        var bounds = Times.BOUNDS;
        var labels = Stream.concat(
                        bounds.stream().map(terms::upTo), Stream.of(terms.over(bounds.get(bounds.size() - 1))))
                .toList();
        chart.addSeries(
                terms.of(StatisticsTerms.COUNT),
                labels,
                statistics.all().resolve().classes());
        return bytes(chart, format);
    }

    /** A chart cannot be drawn without a bar. */
    private CategoryChart empty(CategoryChart chart) {
        chart.addSeries(terms.of(StatisticsTerms.COUNT), List.of(""), List.of(0));
        return chart;
    }

    private CategoryChart chart(Label title) {
        var chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(terms.of(title))
                .yAxisTitle(terms.of(StatisticsTerms.COUNT))
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
                .setLegendFont(font.deriveFont(12f))
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE)
                .setLocale(terms.lang().locale())
                .setSeriesColors(BARS);
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
