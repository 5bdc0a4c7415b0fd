package org.ent4j.examples.cli.rentree;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.examples.cli.directory.ImportView;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.timetable.PlanView;
import org.ent4j.examples.cli.timetable.PublishedView;

/** The report as JSON: {@code docs/schema/rentree.schema.json}. */
final class RentreeJson {

    private RentreeJson() {}

    static Map<String, Object> of(RentreeReport report) {
        var json = new LinkedHashMap<String, Object>();
        report.timetable().ifPresent(file -> {
            json.put("uai", file.uai().value());
            json.put("year", file.year().toString());
            json.put("source", file.source());
        });
        var counts = report.counts();
        json.put("teachers", counts.teachers());
        json.put("classes", counts.classes());
        json.put("groups", counts.groups());
        json.put("rooms", counts.rooms());
        json.put("subjects", counts.subjects());
        json.put("pupils", counts.pupils());
        json.put("lessons", counts.lessons());
        json.put("occurrences", counts.occurrences());
        json.put("directory", report.imports().stream().map(ImportView::json).toList());
        report.outcome().ifPresent(outcome -> {
            json.put("reconciled", PlanView.counts(outcome.plan()));
            json.put("unknown", PlanView.open(outcome.plan()));
            json.put("created", outcome.made().map(made -> made.people().size()).orElse(0));
            json.put("published", PublishedView.json(outcome.published()));
        });
        json.put(
                "leftToDo",
                LeftToDo.of(report).stream().map(LeftToDo.Task::json).toList());
        json.put("issues", IssueView.json(report.issues()));
        json.put("data", report.folder().toString());
        return json;
    }
}
