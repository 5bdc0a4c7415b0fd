package org.ent4j.examples.cli.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.SchoolChecklist;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.checklist.StepMark;
import org.ent4j.catalogue.checklist.StepState;
import org.ent4j.catalogue.checklist.StepView;
import org.ent4j.directory.Directory;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** A checklist for people and for programs. */
record ChecklistView(Directory directory, Lang lang) {

    private static final int SHOWN = 3;

    Map<String, Object> json(SchoolChecklist checklist, long version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", checklist.school().value());
        json.put("year", checklist.year().toString());
        json.put("version", version);
        json.put("finished", checklist.isFinished());
        json.put("late", checklist.late().size());
        json.put("steps", checklist.steps().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(StepView step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("step", step.step().name());
        json.put("label", label(step.step().label()));
        json.put("state", step.state().name());
        if (step.fact() instanceof StepFact.Counted counted) {
            json.put("done", counted.done());
            json.put("of", counted.of());
        }
        step.whyNot().ifPresent(why -> json.put("whyNot", label(why)));
        step.since().ifPresent(since -> json.put("since", since.toString()));
        json.put("left", step.left().stream().map(ChecklistView::json).toList());
        json.put("waitsFor", step.waitsFor().stream().map(Enum::name).toList());
        json.put("role", step.step().role().name());
        json.put("who", step.who().stream().map(PersonId::value).toList());
        step.due().ifPresent(due -> json.put("due", due.toString()));
        json.put("late", step.isLate());
        json.put("contradicted", step.isContradicted());
        step.mark().ifPresent(mark -> json.put("mark", json(mark)));
        return json;
    }

    static Map<String, Object> json(StepMark mark) {
        var json = new LinkedHashMap<String, Object>();
        json.put("note", mark.note());
        mark.postponed().ifPresent(day -> json.put("postponed", day.toString()));
        json.put("declared", mark.isDeclared());
        json.put("by", mark.by().value());
        json.put("at", mark.at().toString());
        return json;
    }

    private static Map<String, Object> json(LeftOver left) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", left.code());
        json.put("fr", left.what().fr());
        json.put("en", left.what().en());
        return json;
    }

    static Map<String, Object> label(Label label) {
        return Map.of("fr", label.fr(), "en", label.en());
    }

    List<String> lines(SchoolChecklist checklist) {
        var lines = new ArrayList<String>();
        lines.add(in("Rentrée %s — établissement %s", "Rentrée %s — school %s")
                .formatted(checklist.year(), checklist.school()));
        lines.add("");
        checklist.steps().forEach(step -> add(step, lines));
        lines.add("");
        lines.add(in("%d fait(s), %d en retard, %d inconnu(s)", "%d done, %d late, %d unknown")
                .formatted(
                        checklist.count(StepState.DONE), checklist.late().size(), checklist.count(StepState.UNKNOWN)));
        return lines;
    }

    private void add(StepView step, List<String> lines) {
        lines.add("%s %s%s%s".formatted(sign(step), step.step().label().in(lang), in(" : ", ": "), state(step)));
        step.left().forEach(left -> lines.add("      - " + left.what().in(lang)));
        if (!step.waitsFor().isEmpty()) {
            lines.add(in("      attend : ", "      waits for: ")
                    + step.waitsFor().stream()
                            .map(RentreeStep::label)
                            .map(label -> label.in(lang))
                            .collect(Collectors.joining(", ")));
        }
        if (!step.state().isSettled()) {
            lines.add("      → " + step.step().role().label().in(lang) + names(step));
        }
        step.mark().ifPresent(mark -> said(step, mark, lines));
    }

    private static String sign(StepView step) {
        return step.isLate()
                ? "[!]"
                : switch (step.state()) {
                    case DONE -> "[x]";
                    case DECLARED -> "[d]";
                    case NOT_APPLICABLE -> "[-]";
                    case IN_PROGRESS -> "[~]";
                    case NOT_BEGUN -> "[ ]";
                    case UNKNOWN -> "[?]";
                };
    }

    private String state(StepView step) {
        var words = new StringBuilder(step.state().label().in(lang));
        if (step.fact() instanceof StepFact.Counted counted && counted.of() > 1) {
            words.append(in(" (%d sur %d)", " (%d of %d)").formatted(counted.done(), counted.of()));
        }
        step.whyNot().ifPresent(why -> words.append(" (").append(why.in(lang)).append(')'));
        if (step.isLate()) {
            step.due()
                    .ifPresent(due ->
                            words.append(in(", attendu pour le ", ", due on ")).append(due));
        }
        return words.toString();
    }

    private String names(StepView step) {
        var names = step.who().stream()
                .limit(SHOWN)
                .map(id -> directory
                        .person(id)
                        .map(person -> person.name().display())
                        .orElse(id.value()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : in(" : ", ": ") + names + (step.who().size() > SHOWN ? "…" : "");
    }

    private void said(StepView step, StepMark mark, List<String> lines) {
        if (!mark.note().isEmpty()) {
            lines.add(in("      note : ", "      note: ") + mark.note());
        }
        mark.postponed().ifPresent(day -> lines.add(in("      reporté au ", "      postponed to ") + day));
        if (mark.isDeclared()) {
            lines.add(in("      déclaré fait par ", "      said to be done by ")
                    + mark.by()
                    + (step.isContradicted()
                            ? in(", les données disent le contraire", ", the data say otherwise")
                            : ""));
        }
    }

    private String in(String fr, String en) {
        return lang == Lang.FR ? fr : en;
    }
}
