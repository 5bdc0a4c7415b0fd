package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.dashboard.CpeBoard;
import org.ent4j.viescolaire.dashboard.RollCallLine;

/** Dashboards and dossiers as JSON, and as lines for people. */
final class BoardView {

    private BoardView() {}

    static Map<String, Object> json(AssiduiteBoard board) {
        var appels = new LinkedHashMap<String, Object>();
        appels.put("sansDossier", board.appels().sansDossier());
        appels.put("avecDossier", board.appels().avecDossier());
        appels.put("nonSaisi", board.appels().nonSaisi());
        var dossiers = new LinkedHashMap<String, Object>();
        board.dossiers().awaiting().forEach((what, count) -> dossiers.put("awaiting" + capital(what), count));
        dossiers.put("nouveau", board.dossiers().nouveau());
        dossiers.put("enCours", board.dossiers().enCours());
        dossiers.put("justifie", board.dossiers().justifie());
        dossiers.put("nonJustifie", board.dossiers().nonJustifie());
        var alerts = new LinkedHashMap<String, Object>();
        alerts.put("vues", board.alerts().vues());
        alerts.put("nonVues", board.alerts().nonVues());
        var json = new LinkedHashMap<String, Object>();
        json.put("appels", appels);
        json.put("dossiers", dossiers);
        json.put("alerts", alerts);
        return json;
    }

    private static String capital(Awaiting awaiting) {
        return awaiting.name().charAt(0) + awaiting.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> json(CpeBoard board) {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", board.day().toString());
        json.put("valides", board.appels().valides());
        json.put("aValider", board.appels().aValider());
        json.put("retards", board.retards());
        json.put("absencesJustifiees", board.absences().justifiees());
        json.put("absencesNonJustifiees", board.absences().nonJustifiees());
        json.put(
                "departs",
                board.departs().stream().map(PersonId::value).sorted().toList());
        json.put("rollCalls", board.lines().stream().map(BoardView::json).toList());
        return json;
    }

    static Map<String, Object> json(RollCallLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("lesson", line.lesson());
        json.put("start", line.when().start().toString());
        json.put("end", line.when().end().toString());
        json.put("group", line.group());
        json.put("subject", line.subject());
        json.put(
                "teachers",
                line.teachers().stream().map(PersonId::value).sorted().toList());
        json.put("state", line.state().name());
        json.put("forgotten", line.isForgotten());
        json.put("pupils", line.counts().all());
        json.put("absent", line.counts().absent());
        json.put("late", line.counts().late());
        json.put("left", line.counts().left());
        json.put("setAside", line.setAside());
        json.put("actions", line.actions().stream().map(Enum::name).toList());
        return json;
    }

    static Map<String, Object> json(Dossier dossier) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", dossier.number());
        json.put("type", dossier.type().name());
        json.put("state", dossier.state().name());
        json.put("parts", dossier.parts().stream().map(BoardView::json).toList());
        return json;
    }

    private static Map<String, Object> json(Part part) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", part.number());
        json.put("start", part.period().start().toString());
        json.put("end", part.period().end().toString());
        json.put("source", part.origin().source().name());
        json.put("settlement", part.settlement().name());
        part.motif().ifPresent(motif -> json.put("motif", motif.value()));
        json.put("contradicted", part.isContradicted());
        return json;
    }

    static Label label(AlertLife.State state) {
        return switch (state) {
            case UNSEEN -> Label.of("non vue", "unseen");
            case SEEN -> Label.of("vue", "seen");
            case HANDLED -> Label.of("traitée", "handled");
            case WITHDRAWN -> Label.of("retirée", "withdrawn");
        };
    }

    static List<String> lines(AssiduiteBoard board, Output output) {
        var dossiers = board.dossiers();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(output.in("TABLEAU DE BORD ASSIDUITÉ", "ATTENDANCE"));
        lines.add(output.in(
                        "  appels : %d sans dossier, %d avec dossier, %d non saisis",
                        "  roll calls: %d without a dossier, %d with dossiers, %d not called")
                .formatted(
                        board.appels().sansDossier(),
                        board.appels().avecDossier(),
                        board.appels().nonSaisi()));
        lines.add(output.in(
                        "  dossiers : %d nouveaux, %d en cours, %d justifiés, %d non justifiés",
                        "  dossiers: %d new, %d in progress, %d excused, %d unexcused")
                .formatted(dossiers.nouveau(), dossiers.enCours(), dossiers.justifie(), dossiers.nonJustifie()));
        lines.add("  "
                + dossiers.awaiting().entrySet().stream()
                        .map(each -> each.getKey().label().in(output.lang()) + " : " + each.getValue())
                        .collect(Collectors.joining(", ")));
        lines.add(output.in("  alertes : %d vues, %d non vues", "  alerts: %d seen, %d unseen")
                .formatted(board.alerts().vues(), board.alerts().nonVues()));
        return lines;
    }

    static List<String> lines(CpeBoard board, Output output) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(output.in("TABLEAU DE BORD CPE, ", "CPE, ") + board.day());
        lines.add(output.in(
                        "  AP %d validés, %d à valider   RE %d   AB %d justifiées, %d non justifiées   DE %d",
                        "  AP %d submitted, %d to come   RE %d   AB %d excused, %d unexcused   DE %d")
                .formatted(
                        board.appels().valides(),
                        board.appels().aValider(),
                        board.retards(),
                        board.absences().justifiees(),
                        board.absences().nonJustifiees(),
                        board.departs().size()));
        if (!board.lines().isEmpty()) {
            lines.addAll(TextTable.lines(rows(board, output)));
        }
        return lines;
    }

    private static List<List<String>> rows(CpeBoard board, Output output) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("séance", "lesson"),
                output.in("classe", "class"),
                output.in("matière", "subject"),
                output.in("élèves", "pupils"),
                output.in("absents", "absent"),
                output.in("retards", "late"),
                output.in("sorties", "left"),
                output.in("état", "state")));
        board.lines()
                .forEach(line -> rows.add(List.of(
                        hours(line.when()),
                        line.group(),
                        line.subject(),
                        String.valueOf(line.counts().all()),
                        String.valueOf(line.counts().absent()),
                        String.valueOf(line.counts().late()),
                        String.valueOf(line.counts().left()),
                        line.state().label().in(output.lang())
                                + (line.isForgotten() ? output.in(", OUBLIÉ", ", FORGOTTEN") : ""))));
        return rows;
    }

    private static String hours(Period when) {
        return when.start().toLocalTime() + "–" + when.end().toLocalTime();
    }
}
