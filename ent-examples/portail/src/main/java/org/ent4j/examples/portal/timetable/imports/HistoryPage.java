package org.ent4j.examples.portal.timetable.imports;

import java.util.List;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.spi.PublishedTimetables.Entry;

/** All publications of the year, the latest first. */
public record HistoryPage(List<Line> lines) {

    /** @param isInForce whether it is the one that everybody sees */
    public record Line(int number, String source, String lessons, String at, boolean isInForce) {}

    static HistoryPage of(List<Entry> entries, Words words) {
        var last = entries.stream().mapToInt(Entry::number).max().orElse(0);
        return new HistoryPage(entries.stream()
                .map(each -> new Line(
                        each.number(),
                        each.source(),
                        words.count(each.lessons(), "cours", "cours", "lesson", "lessons"),
                        words.moment(each.at()),
                        each.number() == last))
                .toList());
    }

    /** {@code Publication n° 2 (EDT) : 704 cours, publiée le 24/11/2026 à 10 h 05}. */
    static String told(Entry entry, Words words) {
        return words.in("Publication n° %d (%s) : %s, publiée le %s", "Publication no. %d (%s): %s, published on %s")
                .formatted(
                        entry.number(),
                        entry.source(),
                        words.count(entry.lessons(), "cours", "cours", "lesson", "lessons"),
                        words.moment(entry.at()));
    }
}
