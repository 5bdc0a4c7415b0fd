package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.dashboard.CpeBoard;

/** The dashboards for people and for programs, wherever the school comes from. */
record BoardsView(RollCallTable table, AssiduiteBoard assiduite, CpeBoard cpe) {

    /** Both, by their names. */
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("assiduite", assiduiteJson());
        json.put("cpe", cpeJson());
        return json;
    }

    private Map<String, Object> assiduiteJson() {
        var dossiers = assiduite.dossiers();
        var awaiting = new LinkedHashMap<String, Object>();
        Arrays.stream(Awaiting.values())
                .forEach(each -> awaiting.put(each.name(), dossiers.awaiting().getOrDefault(each, 0)));
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "rollCalls",
                map(
                        "withoutDossier", assiduite.appels().sansDossier(),
                        "withDossier", assiduite.appels().avecDossier(),
                        "notSubmitted", assiduite.appels().nonSaisi()));
        var states = map(
                "new", dossiers.nouveau(),
                "inProgress", dossiers.enCours(),
                "excused", dossiers.justifie(),
                "notExcused", dossiers.nonJustifie());
        states.put("awaiting", awaiting);
        json.put("dossiers", states);
        json.put(
                "alerts",
                map(
                        "seen",
                        assiduite.alerts().vues(),
                        "unseen",
                        assiduite.alerts().nonVues()));
        return json;
    }

    private Map<String, Object> cpeJson() {
        var people = new AppelJson(table.names());
        var json = new LinkedHashMap<String, Object>();
        json.put("day", cpe.day().toString());
        json.put("submitted", cpe.appels().valides());
        json.put("toSubmit", cpe.appels().aValider());
        json.put("latenesses", cpe.retards());
        json.put(
                "absences",
                map(
                        "excused",
                        cpe.absences().justifiees(),
                        "unexcused",
                        cpe.absences().nonJustifiees()));
        json.put(
                "departures",
                new TreeSet<>(cpe.departs()).stream().map(people::person).toList());
        json.put("rollCalls", cpe.lines().stream().map(people::line).toList());
        return json;
    }

    private static Map<String, Object> map(Object... namesAndFigures) {
        var json = new LinkedHashMap<String, Object>();
        for (var index = 0; index < namesAndFigures.length; index += 2) {
            json.put(String.valueOf(namesAndFigures[index]), namesAndFigures[index + 1]);
        }
        return json;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(in("Tableau de bord assiduité", "Attendance dashboard"));
        lines.addAll(TextTable.lines(assiduiteRows()));
        lines.add("");
        lines.add(in("Tableau de bord CPE, ", "CPE dashboard, ") + cpe.day());
        lines.addAll(TextTable.lines(cpeRows()));
        lines.add("");
        lines.addAll(table.lines(cpe.lines()));
        return lines;
    }

    private List<List<String>> assiduiteRows() {
        var appels = assiduite.appels();
        var dossiers = assiduite.dossiers();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(in("Quoi", "What"), in("Nombre", "Count")));
        row(rows, in("appels du jour commencés", "roll calls of the day that began"), appels.all());
        row(rows, in("  validés, sans dossier", "  submitted, without a dossier"), appels.sansDossier());
        row(rows, in("  validés, avec dossier", "  submitted, with a dossier"), appels.avecDossier());
        row(rows, in("  non saisis", "  not submitted"), appels.nonSaisi());
        row(rows, in("dossiers de l'année", "dossiers of the year"), dossiers.all());
        row(rows, in("  nouveaux", "  new"), dossiers.nouveau());
        row(rows, in("  en cours", "  in progress"), dossiers.enCours());
        row(rows, in("  verrouillés, justifiés", "  locked, excused"), dossiers.justifie());
        row(rows, in("  verrouillés, non justifiés", "  locked, not excused"), dossiers.nonJustifie());
        Arrays.stream(Awaiting.values())
                .forEach(each -> row(
                        rows,
                        "  " + each.label().in(table.output().lang()),
                        dossiers.awaiting().getOrDefault(each, 0)));
        row(rows, in("alertes non vues", "alerts not seen"), assiduite.alerts().nonVues());
        row(rows, in("alertes vues", "alerts seen"), assiduite.alerts().vues());
        return rows;
    }

    private List<List<String>> cpeRows() {
        return List.of(
                List.of(
                        "AP " + in("validés", "submitted"),
                        "AP " + in("à valider", "to submit"),
                        "RE",
                        "AB " + in("justifiées", "excused"),
                        "AB " + in("non justifiées", "not excused"),
                        "DE"),
                List.of(
                        String.valueOf(cpe.appels().valides()),
                        String.valueOf(cpe.appels().aValider()),
                        String.valueOf(cpe.retards()),
                        String.valueOf(cpe.absences().justifiees()),
                        String.valueOf(cpe.absences().nonJustifiees()),
                        String.valueOf(cpe.departs().size())));
    }

    private static void row(List<List<String>> rows, String what, int count) {
        rows.add(List.of(what, String.valueOf(count)));
    }

    private String in(String fr, String en) {
        return table.output().in(fr, en);
    }
}
