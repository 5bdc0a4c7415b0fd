package org.ent4j.examples.cli.viescolaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.replay.Play;
import org.ent4j.examples.replay.Played;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.Counted;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** A play as JSON, and as lines for people. */
final class ReplayView {

    private static final Actor VIEWER = new Actor(new PersonId("replay"), Capacity.VIE_SCOLAIRE);

    private final Play play;
    private final Output output;

    ReplayView(Play play, Output output) {
        this.play = play;
        this.output = output;
    }

    static Answer written(Path file, Output output) {
        return Answer.done(
                Map.of("written", file.toString()),
                List.of(output.in("scénario écrit dans " + file, "scenario written to " + file)));
    }

    Map<String, Object> json() {
        var school = play.school();
        var json = new LinkedHashMap<String, Object>();
        json.put("steps", play.steps().stream().map(this::json).toList());
        json.put("asExpected", play.isAsExpected());
        json.put("day", play.scenario().day().toString());
        json.putAll(boards().json());
        json.put(
                "alerts",
                school.alerts().open(VIEWER).get().stream().map(this::json).toList());
        json.put(
                "legalSteps",
                school.alerts().steps(VIEWER, play.scenario().day()).get().stream()
                        .map(this::json)
                        .toList());
        json.put("pupils", play.scenario().pupils().stream().map(this::pupil).toList());
        json.put(
                "punitions",
                school.discipline().punitions(VIEWER, Optional.empty()).get().stream()
                        .map(this::json)
                        .toList());
        return json;
    }

    private BoardsView boards() {
        var boards = play.school().boards();
        return new BoardsView(
                new RollCallTable(output, this::name, UnaryOperator.identity()),
                boards.assiduite(VIEWER, play.end()).get(),
                boards.cpe(VIEWER, play.scenario().day(), play.end()).get());
    }

    private Map<String, Object> json(Played played) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", played.step().at().toString());
        json.put("by", played.step().by().person().value());
        json.put("fr", played.step().told().fr());
        json.put("en", played.step().told().en());
        json.put("done", played.refusal().isEmpty());
        json.put("asExpected", played.isAsExpected());
        played.refusal().ifPresent(refusal -> json.put("refusal", json(refusal)));
        return json;
    }

    private static Map<String, Object> json(Refusal refusal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rules", refusal.rules());
        json.put("fr", sentences(refusal, Lang.FR));
        json.put("en", sentences(refusal, Lang.EN));
        return json;
    }

    private static String sentences(Refusal refusal, Lang lang) {
        return refusal.reasons().stream()
                .map(reason -> Messages.render(reason, lang))
                .collect(Collectors.joining(" ; "));
    }

    private Map<String, Object> json(Alert alert) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupil", alert.key().pupil().value());
        json.put("type", alert.key().type().name());
        json.put("state", alert.state().name());
        json.put("count", alert.count());
        return json;
    }

    private Map<String, Object> json(DueStep step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupil", step.pupil().value());
        json.put("step", step.due().step().name());
        json.put("month", step.due().month().toString());
        json.put("halfDays", step.due().halfDays());
        json.put("due", step.due().isReached());
        json.put("source", step.due().step().source());
        json.put("letter", step.due().step().letter());
        json.put("taken", step.taken().isPresent());
        return json;
    }

    private Map<String, Object> pupil(PersonId pupil) {
        var count = count(pupil);
        var json = new LinkedHashMap<String, Object>();
        json.put("id", pupil.value());
        json.put("halfDays", counted(count.halfDayCount()));
        json.put("latenesses", counted(count.latenessCount()));
        json.put("dossiers", file(pupil).live().stream().map(DossierJson::json).toList());
        return json;
    }

    private static Map<String, Object> counted(Counted counted) {
        var json = new LinkedHashMap<String, Object>();
        json.put("excused", counted.excused());
        json.put("unexcused", counted.unexcused());
        return json;
    }

    private AttendanceCount count(PersonId pupil) {
        return play.school().absences().count(file(pupil), day -> true);
    }

    private AbsenceFile file(PersonId pupil) {
        return play.school().absences().of(VIEWER, pupil).get();
    }

    private Map<String, Object> json(Punition punition) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", punition.id().value());
        json.put("pupil", punition.pupil().value());
        json.put("type", punition.type());
        json.put("state", punition.state().name());
        punition.slot().ifPresent(slot -> json.put("ends", slot.date().ends().toString()));
        return json;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        play.steps().forEach(played -> lines.addAll(lines(played)));
        lines.add("");
        lines.addAll(boards().lines());
        lines.addAll(alertLines());
        lines.addAll(pupilLines());
        lines.addAll(punitionLines());
        return lines;
    }

    private List<String> lines(Played played) {
        var lines = new ArrayList<String>();
        var step = played.step();
        lines.add("%s %s  %s"
                .formatted(
                        played.isAsExpected() ? "✓" : "✗", step.at().toString().replace('T', ' '), in(step.told())));
        played.refusal()
                .ifPresent(refusal -> lines.add("    %s %s%s"
                        .formatted(
                                output.in("refusé :", "refused:"),
                                new ReplayWords(play.scenario(), output.lang()).told(sentences(refusal, output.lang())),
                                refusal.rules().isEmpty() ? "" : " " + refusal.rules())));
        if (!played.isAsExpected() && played.refusal().isEmpty()) {
            lines.add("    " + output.in("le scénario attendait un refus", "the scenario expected a refusal"));
        }
        return lines;
    }

    private List<String> alertLines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(output.in("ALERTES ET OBLIGATIONS", "ALERTS AND LEGAL STEPS"));
        play.school()
                .alerts()
                .open(VIEWER)
                .get()
                .forEach(alert -> lines.add("  %s : %d %s (%s)"
                        .formatted(
                                name(alert.key().pupil()),
                                alert.count(),
                                in(alert.key().type().label()),
                                in(label(alert.state())))));
        play.school()
                .alerts()
                .steps(VIEWER, play.scenario().day())
                .get()
                .forEach(step -> lines.add("  %s : %s, %d %s (%s) [%s]"
                        .formatted(
                                name(step.pupil()),
                                in(step.due().step().label()),
                                step.due().halfDays(),
                                output.in("demi-journées non justifiées", "unexcused half-days"),
                                step.due().month(),
                                step.due().step().source(output.lang()))));
        return lines;
    }

    private static Label label(AlertLife.State state) {
        return switch (state) {
            case UNSEEN -> Label.of("non vue", "unseen");
            case SEEN -> Label.of("vue", "seen");
            case HANDLED -> Label.of("traitée", "handled");
            case WITHDRAWN -> Label.of("retirée", "withdrawn");
        };
    }

    private List<String> pupilLines() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("ÉLÈVE", "PUPIL"),
                output.in("½ J. justifiées", "½ DAYS excused"),
                output.in("non justifiées", "unexcused"),
                output.in("retards", "latenesses"),
                output.in("dossiers", "dossiers")));
        for (var pupil : play.scenario().pupils()) {
            var count = count(pupil);
            rows.add(List.of(
                    name(pupil),
                    String.valueOf(count.halfDayCount().excused()),
                    String.valueOf(count.halfDayCount().unexcused()),
                    String.valueOf(count.latenessCount().all()),
                    file(pupil).live().stream().map(this::told).collect(Collectors.joining(" ; "))));
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(TextTable.lines(rows));
        return lines;
    }

    private String told(Dossier dossier) {
        return "%s %s".formatted(in(dossier.type().label()), in(dossier.state().label()));
    }

    private List<String> punitionLines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(output.in("PUNITIONS", "PUNITIONS"));
        play.school()
                .discipline()
                .punitions(VIEWER, Optional.empty())
                .get()
                .forEach(punition -> lines.add("  %s : %s, %s%s"
                        .formatted(
                                name(punition.pupil()),
                                PunitionWords.label(play.school().setup(), punition.type()),
                                in(punition.state().label()),
                                punition.slot()
                                        .map(slot -> output.in(", jusqu'au ", ", until ")
                                                + slot.date().ends().toString().replace('T', ' '))
                                        .orElse(""))));
        return lines;
    }

    private String name(PersonId person) {
        return play.scenario().name(person);
    }

    private String in(Label label) {
        return label.in(output.lang());
    }
}
