package org.ent4j.examples.cli.rentree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;

/** What a person still has to do after a rentrée, computed from what it did. */
final class LeftToDo {

    private static final int SHOWN = 6;

    private LeftToDo() {}

    static List<Task> of(RentreeReport report) {
        var tasks = new ArrayList<Task>();
        report.imports().forEach(plan -> people(plan, tasks));
        report.outcome().ifPresent(outcome -> {
            if (outcome.made().isEmpty()) {
                open(outcome.plan(), tasks);
            }
            outcome.published()
                    .peek(published -> published.remarks().stream()
                            .filter(remark -> !remark.code().equals("publication.unresolved"))
                            .forEach(remark -> tasks.add(new Task(
                                    remark.code(),
                                    Label.of(Messages.render(remark, Lang.FR), Messages.render(remark, Lang.EN))))));
        });
        var rejected = report.issues().stream().filter(Issue::costsARow).count();
        if (rejected > 0) {
            tasks.add(new Task(
                    "rows.rejected",
                    Label.of(
                            "corriger à la source %d ligne(s) rejetée(s)".formatted(rejected),
                            "mend %d rejected row(s) at their source".formatted(rejected))));
        }
        return tasks;
    }

    private static void people(ImportPlan plan, List<Task> tasks) {
        var open = plan.open();
        if (!open.isEmpty()) {
            var labels = some(open.stream().map(line -> line.item().label()).toList());
            var source = plan.coverage().source();
            tasks.add(new Task(
                    "directory.people",
                    Label.of(
                            "rapprocher %d personne(s) de %s avec l'annuaire : %s"
                                    .formatted(open.size(), source, labels),
                            "reconcile %d person(s) of %s with the directory: %s"
                                    .formatted(open.size(), source, labels))));
        }
    }

    private static String some(List<String> labels) {
        return labels.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (labels.size() > SHOWN ? "…" : "");
    }

    private static void open(TimetablePlan plan, List<Task> tasks) {
        for (var kind : ItemKind.values()) {
            var open = plan.of(kind).stream().filter(PlanLine::isOpen).toList();
            if (!open.isEmpty()) {
                tasks.add(open(kind, open));
            }
        }
    }

    private static Task open(ItemKind kind, List<PlanLine<HostItem>> open) {
        var labels = some(open.stream().map(line -> line.item().label()).toList());
        return new Task(
                "reconcile." + kind.name().toLowerCase(Locale.ROOT),
                Label.of(
                        "rapprocher %d %s(s) : %s"
                                .formatted(open.size(), kind.label().fr(), labels),
                        "reconcile %d %s(s): %s"
                                .formatted(open.size(), kind.label().en(), labels)));
    }

    /**
     * @param code stable
     * @param label what to do
     */
    record Task(String code, Label label) {

        Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("code", code);
            json.put("fr", label.fr());
            json.put("en", label.en());
            return json;
        }
    }
}
