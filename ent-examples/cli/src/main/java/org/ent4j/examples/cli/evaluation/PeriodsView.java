package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.PeriodicityFate;
import org.ent4j.viescolaire.periodicity.PeriodicityLine;
import org.ent4j.viescolaire.periodicity.PeriodicityPlan;
import org.ent4j.viescolaire.periodicity.Periods;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;

/**
 * A plan for people and for programs.
 *
 * @param plan nothing when the periods are refused
 * @param refusal of the periods, or of applying the plan
 * @param after what there is once the plan is applied
 */
record PeriodsView(Optional<PeriodicityPlan> plan, Optional<Refusal> refusal, Optional<Periods> after) {

    static PeriodsView refused(Refusal refusal) {
        return new PeriodsView(Optional.empty(), Optional.of(refusal), Optional.empty());
    }

    static PeriodsView of(PeriodicityPlan plan) {
        return new PeriodsView(Optional.of(plan), Optional.empty(), Optional.empty());
    }

    boolean isFine() {
        return refusal.isEmpty()
                && plan.filter(each -> each.conflicts().isEmpty()).isPresent();
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("refused", refusal.map(ReasonsView::refused).orElse(List.of()));
        json.put("counts", plan.map(PeriodsView::counts).orElse(Map.of()));
        json.put("lines", lines().stream().map(PeriodsView::json).toList());
        after.ifPresent(periods -> json.put("after", json(periods)));
        return json;
    }

    private List<PeriodicityLine> lines() {
        return plan.map(PeriodicityPlan::lines).orElse(List.of());
    }

    private static Map<String, Object> counts(PeriodicityPlan plan) {
        var counts = new LinkedHashMap<String, Object>();
        plan.counts().forEach((fate, count) -> counts.put(fate.name(), count));
        return counts;
    }

    private static Map<String, Object> json(PeriodicityLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("class", line.key().classRef().code());
        json.put("period", line.key().period().value());
        json.put("fate", line.fate().name());
        line.before().ifPresent(council -> json.put("before", json(council.period())));
        line.after().ifPresent(council -> json.put("after", json(council.period())));
        json.put("reasons", line.reasons().stream().map(ReasonsView::json).toList());
        return json;
    }

    private static Map<String, Object> json(SchoolPeriod period) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", period.id().value());
        json.put("label", period.label());
        json.put("first", period.days().first().toString());
        json.put("last", period.days().last().toString());
        json.put("entryDeadline", period.entryDeadline().toString());
        json.put("council", period.council().toString());
        json.put("publication", period.publication().toString());
        return json;
    }

    private static Map<String, Object> json(Periods periods) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "systems",
                periods.now().systems().stream().map(PeriodsView::json).toList());
        json.put(
                "classes",
                periods.now().classes().stream()
                        .map(each -> fields(
                                "class",
                                each.classRef().code(),
                                "system",
                                each.system().value()))
                        .toList());
        json.put(
                "aside",
                periods.aside().values().stream().map(PeriodsView::json).toList());
        return json;
    }

    private static Map<String, Object> json(PeriodSystem system) {
        var json = fields("id", system.id().value(), "label", system.label());
        json.put("periods", system.periods().stream().map(PeriodsView::json).toList());
        return json;
    }

    private static Map<String, Object> json(PlannedCouncil council) {
        var json = fields("class", council.key().classRef().code(), "period", json(council.period()));
        json.put("index", council.index());
        json.put("periods", council.periods());
        return json;
    }

    private static Map<String, Object> fields(String one, Object itsValue, String other, Object otherValue) {
        var json = new LinkedHashMap<String, Object>();
        json.put(one, itsValue);
        json.put(other, otherValue);
        return json;
    }

    List<String> lines(Output output) {
        var lines = new ArrayList<String>();
        plan.ifPresent(each -> lines.addAll(table(each, output)));
        plan.flatMap(each -> each.conflicts().stream().findFirst()).ifPresent(line -> lines.add(hint(line, output)));
        refusal.ifPresent(each -> lines.addAll(ReasonsView.lines(each, output)));
        after.ifPresent(periods -> lines.add(output.in(
                        "Appliqué : %d conseils, dont les bulletins ; %d gardés hors période.",
                        "Applied: %d councils, with their bulletins; %d kept out of any period.")
                .formatted(periods.councils().size(), periods.aside().size())));
        return lines;
    }

    private static String hint(PeriodicityLine line, Output output) {
        return output.in(
                        "Pour garder le travail en jeu, nommez-le dans le fichier : \"keep\": [{\"class\": \"%s\", \"period\": \"%s\"}]",
                        "To keep the work at stake, name it in the file: \"keep\": [{\"class\": \"%s\", \"period\": \"%s\"}]")
                .formatted(line.key().classRef().code(), line.key().period());
    }

    private static List<String> table(PeriodicityPlan plan, Output output) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("Classe", "Class"),
                output.in("Période", "Period"),
                output.in("Sort", "Fate"),
                output.in("Conseil", "Council"),
                output.in("Devient", "Becomes"),
                output.in("En jeu", "At stake")));
        plan.lines().forEach(line -> rows.add(row(line, output)));
        var lines = new ArrayList<>(TextTable.lines(rows));
        lines.add(summary(plan, output));
        return lines;
    }

    private static List<String> row(PeriodicityLine line, Output output) {
        var reasons = line.reasons().stream()
                .map(reason -> Messages.render(reason, output.lang()))
                .toList();
        return List.of(
                line.key().classRef().code(),
                line.before()
                        .or(line::after)
                        .map(PlannedCouncil::period)
                        .map(SchoolPeriod::label)
                        .orElse(""),
                line.fate().label().in(output.lang()),
                line.before().map(each -> each.day().toString()).orElse("–"),
                line.after().map(each -> each.day().toString()).orElse("–"),
                String.join(" ; ", reasons));
    }

    private static String summary(PeriodicityPlan plan, Output output) {
        var counts = new ArrayList<String>();
        for (var fate : PeriodicityFate.values()) {
            var count = plan.of(fate).size();
            if (count > 0) {
                counts.add(fate.label().in(output.lang()) + output.in(" : ", ": ") + count);
            }
        }
        return counts.isEmpty() ? output.in("Rien ne change.", "Nothing changes.") : String.join(" · ", counts);
    }
}
