package org.ent4j.viescolaire.print;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.statistics.AbsenceCounts;

/** Bars of half-days of absence, as large as those of {@link DisciplinePlots}; needs no screen. */
public final class AbsencePlots {

    private static final Label BY_WEEK =
            Label.of("Demi-journées d'absence par semaine", "Half-days of absence by week");
    private static final Label HALF_DAYS = Label.of("Demi-journées", "Half-days");

    private AbsencePlots() {}

    /** A bar a week, from its Monday; a week without any has none, and its place. */
    public static byte[] byWeek(AbsenceCounts counts, Lang lang, PlotFormat format) {
        var day = DateTimeFormatter.ofPattern("d MMM", lang.locale());
        return new BarPlot(BY_WEEK.in(lang), HALF_DAYS.in(lang), lang)
                .draw(
                        counts.byWeek().keySet().stream().map(day::format).toList(),
                        List.copyOf(counts.byWeek().values()),
                        format);
    }
}
