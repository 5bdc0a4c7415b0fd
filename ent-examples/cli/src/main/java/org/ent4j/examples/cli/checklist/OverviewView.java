package org.ent4j.examples.cli.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.checklist.RentreeOverview;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.SchoolChecklist;
import org.ent4j.catalogue.checklist.StepState;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.text.Lang;

/** The checklists of many schools, for people and for programs. */
final class OverviewView {

    private OverviewView() {}

    static Map<String, Object> json(RentreeOverview overview, SchoolYear year) {
        var json = new LinkedHashMap<String, Object>();
        json.put("year", year.toString());
        json.put("schools", overview.schools().stream().map(OverviewView::json).toList());
        json.put("late", overview.late().size());
        json.put("finished", overview.finished());
        json.put(
                "steps",
                Stream.of(RentreeStep.values())
                        .map(step -> json(overview, step))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(SchoolChecklist school) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", school.school().value());
        json.put("done", school.count(StepState.DONE));
        json.put("unknown", school.count(StepState.UNKNOWN));
        json.put("late", school.late().stream().map(each -> each.step().name()).toList());
        json.put("finished", school.isFinished());
        return json;
    }

    private static Map<String, Object> json(RentreeOverview overview, RentreeStep step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("step", step.name());
        json.put("label", ChecklistView.label(step.label()));
        json.put("late", overview.late(step));
        Stream.of(StepState.values()).forEach(state -> json.put(state.name(), overview.count(step, state)));
        return json;
    }

    static List<String> lines(RentreeOverview overview, SchoolYear year, Lang lang) {
        var isFrench = lang == Lang.FR;
        var lines = new ArrayList<String>();
        lines.add((isFrench
                        ? "Rentrée %s : %d établissement(s), %d en retard, %d prêt(s)"
                        : "Rentrée %s: %d school(s), %d late, %d ready")
                .formatted(year, overview.schools().size(), overview.late().size(), overview.finished()));
        if (overview.schools().isEmpty()) {
            return lines;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(
                isFrench
                        ? List.of("ÉTABLISSEMENT", "FAIT", "INCONNU", "EN RETARD")
                        : List.of("SCHOOL", "DONE", "UNKNOWN", "LATE"));
        overview.schools()
                .forEach(each -> rows.add(List.of(
                        each.school().value(),
                        String.valueOf(each.count(StepState.DONE)),
                        String.valueOf(each.count(StepState.UNKNOWN)),
                        each.late().stream()
                                .map(step -> step.step().label().in(lang))
                                .collect(Collectors.joining(", ")))));
        lines.addAll(TextTable.lines(rows));
        return lines;
    }
}
