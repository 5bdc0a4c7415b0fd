package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.alert.LegalSteps.Due;

/**
 * Alerts and legal steps for people and for programs.
 *
 * @param leftOut the pupils of whom nothing can be told
 */
record AlertsView(Desk desk, List<Alert> open, List<DueStep> due, List<PersonId> leftOut) {

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("alerts", open.stream().map(this::json).toList());
        json.put("steps", due.stream().map(this::json).toList());
        var names = new AppelJson(desk.people()::name);
        json.put("leftOut", leftOut.stream().map(names::person).toList());
        return json;
    }

    private Map<String, Object> json(Alert alert) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", AlertKeys.text(alert.key()));
        json.put("pupil", new AppelJson(desk.people()::name).person(alert.key().pupil()));
        json.put("type", alert.key().type().name());
        json.put("state", alert.state().name());
        json.put("count", alert.count());
        return json;
    }

    private Map<String, Object> json(DueStep step) {
        var due = step.due();
        var json = new LinkedHashMap<String, Object>();
        json.put("key", key(step).toString());
        json.put("pupil", new AppelJson(desk.people()::name).person(step.pupil()));
        json.put("step", due.step().name());
        json.put("month", due.month().toString());
        json.put("halfDays", due.halfDays());
        json.put("due", due.isReached());
        json.put("source", due.step().source());
        json.put("letter", due.step().letter());
        step.taken().ifPresent(taken -> {
            json.put("takenAt", taken.at().toString());
            json.put("takenBy", desk.people().name(taken.by().person()));
            json.put("comment", taken.comment());
        });
        return json;
    }

    private static AlertKeys.Step key(DueStep step) {
        return new AlertKeys.Step(step.pupil(), step.due().step(), step.due().month());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(alerts());
        lines.add("");
        lines.addAll(steps());
        leftOut.forEach(pupil -> lines.add(in(
                        "%s : dossier d'absences ou alertes illisibles, ou pas encore à jour ; ni alerte ni démarche n'en est tirée",
                        "%s: the file of absences or the alerts cannot be read, or have not caught up; no alert or step is drawn")
                .formatted(desk.people().name(pupil))));
        return lines;
    }

    private List<String> alerts() {
        if (open.isEmpty()) {
            return List.of(in("aucune alerte", "no alert"));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Alerte", "Alert"),
                in("Nombre", "Count"),
                in("Élève", "Pupil"),
                in("Vue", "Seen"),
                in("Clé", "Key")));
        open.forEach(alert -> rows.add(List.of(
                alert.key().type().label().in(desk.output().lang()),
                String.valueOf(alert.count()),
                desk.people().name(alert.key().pupil()),
                alert.state() == AlertLife.State.SEEN ? in("oui", "yes") : in("non", "no"),
                AlertKeys.text(alert.key()))));
        return TextTable.lines(rows);
    }

    private List<String> steps() {
        var lines = new ArrayList<String>();
        if (due.isEmpty()) {
            lines.add(in("aucune démarche à faire", "no step due"));
        }
        due.forEach(step -> lines.addAll(lines(step)));
        return lines;
    }

    private List<String> lines(DueStep step) {
        var due = step.due();
        var taken = step.taken()
                .map(done -> in("faite le ", "taken on ")
                        + done.at().atZone(desk.zone()).toLocalDate())
                .orElse(in("à faire", "to be taken"));
        return List.of(
                "%s : %s (%s)"
                        .formatted(
                                desk.people().name(step.pupil()),
                                due.step().label().in(desk.output().lang()),
                                taken),
                in(
                                "  %d demi-journées non excusées en %s%s ; source : %s",
                                "  %d unexcused half-days in %s%s; source: %s")
                        .formatted(
                                due.halfDays(),
                                due.month(),
                                fewer(due),
                                due.step().source(desk.output().lang())),
                in("  lettre : %s ; clé : %s", "  letter: %s; key: %s")
                        .formatted(due.step().letter(), key(step)));
    }

    private String fewer(Due due) {
        return due.isReached() ? "" : in(" (nombre qui n'est plus atteint)", " (no longer the number asked for)");
    }

    private String in(String fr, String en) {
        return desk.output().in(fr, en);
    }
}
