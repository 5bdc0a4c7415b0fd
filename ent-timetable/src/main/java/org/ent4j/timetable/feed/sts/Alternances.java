package org.ent4j.timetable.feed.sts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.FeedValues;

/** {@code ALTERNANCES} of the ascending file: the weeks of each code, as their Mondays, whatever day the file names. */
final class Alternances {

    private final Map<String, Alternance> alternances = new LinkedHashMap<>();

    void read(StsFile file) {
        file.each("ALTERNANCE", () -> readAlternance(file));
    }

    private void readAlternance(StsFile file) {
        var code = file.attribute("CODE");
        var row = file.row(code);
        if (code.isEmpty()) {
            file.error(row, new StsDefect.NoCode("ALTERNANCE"));
        } else if (alternances.containsKey(code)) {
            file.error(row, new StsDefect.DoubledCode("ALTERNANCE", code));
        } else {
            alternances.put(code, new Alternance(code, weeks(file), row));
        }
    }

    private static SortedSet<LocalDate> weeks(StsFile file) {
        var mondays = new TreeSet<LocalDate>();
        file.each(
                "SEMAINES",
                () -> file.each("DATE_DEBUT_SEMAINE", () -> {
                    var row = file.row("");
                    var text = file.text();
                    FeedValues.day(text)
                            .map(FeedValues::monday)
                            .ifPresentOrElse(
                                    mondays::add,
                                    () -> file.warn(row, new StsDefect.BadValue("DATE_DEBUT_SEMAINE", text)));
                }));
        return mondays;
    }

    Map<String, Alternance> byCode() {
        return alternances;
    }

    /** @param mondays of its weeks */
    record Alternance(String code, SortedSet<LocalDate> mondays, SourceLocation where) {}
}
