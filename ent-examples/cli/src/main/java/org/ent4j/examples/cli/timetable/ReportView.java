package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.ReportLine;

/** What became of files that came by themselves, for people and for programs. */
final class ReportView {

    private static final int SHOWN = 20;

    private ReportView() {}

    static Map<String, Object> json(ImportReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", report.file());
        json.put("at", report.at().toString());
        json.put("outcome", report.outcome().name());
        json.put("uai", report.uai().map(Uai::value).orElse(""));
        json.put("year", report.year().map(SchoolYear::toString).orElse(""));
        json.put("source", report.source().orElse(""));
        json.put("publication", report.publication().orElse(0));
        json.put("lessons", report.lessons());
        json.put("rejected", report.rejected());
        json.put("unknown", report.unknown());
        json.put("added", report.changes().added());
        json.put("moved", report.changes().moved());
        json.put("changed", report.changes().changed());
        json.put("cancelled", report.changes().cancelled());
        json.put("lines", report.lines().stream().map(ReportView::json).toList());
        return json;
    }

    private static Map<String, Object> json(ReportLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("severity", line.severity().name());
        json.put("code", line.code());
        json.put("file", line.where().file());
        json.put("line", line.where().line());
        json.put("element", line.where().element());
        json.put("fr", line.text().fr());
        json.put("en", line.text().en());
        return json;
    }

    /** The outcome, the figures, and the first of what there is to say. */
    static List<String> lines(ImportReport report, Lang lang) {
        var lines = new ArrayList<String>();
        lines.add("%s  %s : %s"
                .formatted(report.at(), report.file(), report.outcome().label().in(lang)));
        if (report.outcome().isInForce()) {
            lines.add(figures(report).in(lang));
        }
        report.lines().stream()
                .limit(SHOWN)
                .forEach(line ->
                        lines.add("    " + line.where() + " : " + line.text().in(lang)));
        if (report.lines().size() > SHOWN) {
            lines.add(Label.of("    … (--json les donne tous)", "    … (--json gives them all)")
                    .in(lang));
        }
        return lines;
    }

    private static Label figures(ImportReport report) {
        var changes = report.changes();
        return Label.of(
                "    publication n° %d, %d cours lus, %d lignes rejetées, %d éléments laissés de côté ; ajoutés : %d, déplacés : %d, modifiés : %d, annulés : %d"
                        .formatted(
                                report.publication().orElse(0),
                                report.lessons(),
                                report.rejected(),
                                report.unknown(),
                                changes.added(),
                                changes.moved(),
                                changes.changed(),
                                changes.cancelled()),
                "    publication no. %d, %d lessons read, %d rows rejected, %d items left out; added: %d, moved: %d, changed: %d, cancelled: %d"
                        .formatted(
                                report.publication().orElse(0),
                                report.lessons(),
                                report.rejected(),
                                report.unknown(),
                                changes.added(),
                                changes.moved(),
                                changes.changed(),
                                changes.cancelled()));
    }
}
