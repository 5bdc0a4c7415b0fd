package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.rule.Messages;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceLine;
import org.ent4j.viescolaire.service.ServiceTeacher;
import org.ent4j.viescolaire.service.ServicesPlan;

/**
 * A plan of services for people and for programs.
 *
 * @param refused what the rules have against the services that there are
 */
record ServicesView(ServicesPlan plan, List<Refusal> refused) {

    boolean isFine() {
        return refused.isEmpty() && plan.conflicts().isEmpty();
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "refused",
                refused.stream()
                        .flatMap(each -> ReasonsView.refused(each).stream())
                        .toList());
        var counts = new LinkedHashMap<String, Object>();
        for (var fate : Fate.values()) {
            counts.put(fate.name(), plan.of(fate).size());
        }
        json.put("counts", counts);
        json.put("lines", plan.lines().stream().map(ServicesView::json).toList());
        return json;
    }

    private static Map<String, Object> json(ServiceLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                line.audience().fold(ofClass -> "class", ofGroup -> "group"),
                line.audience().code());
        json.put("matiere", line.matiere());
        json.put("fate", line.fate().name());
        line.before().ifPresent(service -> json.put("before", json(service)));
        line.after().ifPresent(service -> json.put("after", json(service)));
        json.put("reasons", line.reasons().stream().map(ReasonsView::json).toList());
        json.put("rules", line.rules());
        return json;
    }

    private static Map<String, Object> json(EvaluationService service) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", service.id().value());
        json.put("label", service.label());
        json.put("state", service.state().name());
        json.put("coefficient", service.coefficient().toPlainString());
        json.put("teachers", service.teachers().stream().map(ServicesView::json).toList());
        return json;
    }

    private static Map<String, Object> json(ServiceTeacher teacher) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", teacher.person().value());
        json.put("role", teacher.role().name());
        teacher.when().ifPresent(days -> {
            json.put("from", days.first().toString());
            json.put("to", days.last().toString());
        });
        return json;
    }

    List<String> lines(Output output) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("Classe ou groupe", "Class or group"),
                output.in("Matière", "Subject"),
                output.in("Service", "Service"),
                output.in("Sort", "Fate"),
                output.in("Pourquoi", "Why")));
        plan.lines().forEach(line -> rows.add(row(line, output)));
        var lines = new ArrayList<>(TextTable.lines(rows));
        lines.add(output.in("Changements : %d · conflits : %d", "Changes: %d · conflicts: %d")
                .formatted(plan.changes().size(), plan.conflicts().size()));
        refused.forEach(each -> lines.addAll(ReasonsView.lines(each, output)));
        return lines;
    }

    private static List<String> row(ServiceLine line, Output output) {
        var reasons = line.reasons().stream()
                .map(reason -> Messages.render(reason, output.lang()))
                .toList();
        return List.of(
                line.audience().code(),
                line.matiere(),
                Optional.of(line)
                        .flatMap(each -> each.after().or(each::before))
                        .map(EvaluationService::label)
                        .orElse("–"),
                word(line.fate(), output),
                String.join(" ; ", reasons));
    }

    private static String word(Fate fate, Output output) {
        return fate == Fate.CONFLICT
                ? output.in("conflit", "conflict")
                : fate.label().in(output.lang());
    }
}
