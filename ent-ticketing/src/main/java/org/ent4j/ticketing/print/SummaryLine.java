package org.ent4j.ticketing.print;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.SheetValue;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.statistics.Share;
import org.ent4j.ticketing.statistics.Statistics;

/**
 * A line of the summary.
 *
 * @param of how many there are in all, where it is a share
 */
record SummaryLine(String what, SheetValue count, SheetValue of, SheetValue share, SheetValue lapse) {

    private static final Label WHAT = Label.of("Mesure", "Measure");
    private static final Label OF = Label.of("Sur", "Of");
    private static final Label SHARE = Label.of("Part", "Share");
    private static final Label LAPSE = Label.of("Durée", "Time");
    private static final Label UNREADABLE = Label.of("Illisibles, non comptés", "Unreadable, not counted");
    private static final Label DEFLECTED =
            Label.of("Réponses au niveau 0, sans ticket", "Answered at level 0, without a ticket");

    static List<SheetColumn<SummaryLine>> columns(StatisticsTerms terms) {
        return List.of(
                new SheetColumn<>(terms.of(WHAT), 2 * SheetColumn.WIDE, line -> SheetValue.text(line.what())),
                SheetColumn.of(terms.of(StatisticsTerms.COUNT), SummaryLine::count),
                SheetColumn.of(terms.of(OF), SummaryLine::of),
                SheetColumn.of(terms.of(SHARE), SummaryLine::share),
                SheetColumn.of(terms.of(LAPSE), SummaryLine::lapse));
    }

    static List<SummaryLine> of(Statistics statistics, StatisticsTerms terms) {
        var lines = new ArrayList<SummaryLine>();
        var all = statistics.all();
        Measures.COUNTS.forEach(
                each -> lines.add(count(terms.of(each.label()), each.of().applyAsInt(all))));
        statistics
                .rejections()
                .forEach((notice, count) -> lines.add(
                        count("%s (%s)".formatted(terms.of(Measures.REJECTED), terms.notice(notice)), count)));
        lines.add(count(terms.of(UNREADABLE), statistics.unreadable()));
        Measures.RATES.forEach(
                each -> lines.add(rate(terms.of(each.label()), each.of().apply(all))));
        lines.add(rate(terms.of(DEFLECTED), statistics.deflected()));
        Measures.TIMES.forEach(each -> lines.add(new SummaryLine(
                terms.of(each.label()),
                SheetValue.none(),
                SheetValue.none(),
                SheetValue.none(),
                StatisticsCells.lapse(each.of().apply(all)))));
        return lines;
    }

    private static SummaryLine count(String what, int count) {
        return new SummaryLine(what, SheetValue.number(count), SheetValue.none(), SheetValue.none(), SheetValue.none());
    }

    private static SummaryLine rate(String what, Share share) {
        return new SummaryLine(
                what,
                SheetValue.number(share.part()),
                SheetValue.number(share.whole()),
                StatisticsCells.share(share),
                SheetValue.none());
    }
}
