package org.ent4j.viescolaire.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.print.PlainText;
import org.ent4j.model.print.PlotFont;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Lang;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.PdfboxGraphicsEncoder;

/**
 * Bars of counts; needs no screen.
 *
 * @param count what is counted, beside the axis
 */
record BarPlot(String title, String count, Lang lang) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 600;

    private static final Color BAR = new Color(0x1F, 0x4E, 0x79);
    private static final int LONGEST_LABEL = 30;

    /** A bar for each label; one without any when there is none. */
    byte[] draw(List<String> labels, List<Integer> values, PlotFormat format) {
        var chart = chart();
        if (values.isEmpty()) {
            chart.addSeries(count, List.of(""), List.of(0));
        } else {
            chart.addSeries(count, distinct(labels), values);
        }
        if (values.stream().allMatch(value -> value == 0)) {
            chart.getStyler().setYAxisMax(1.0);
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

    private CategoryChart chart() {
        var chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle(count)
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
                .setLocale(lang.locale())
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
