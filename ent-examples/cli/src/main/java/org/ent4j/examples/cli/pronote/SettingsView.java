package org.ent4j.examples.cli.pronote;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.pronote.CasAttribute;
import org.ent4j.catalogue.pronote.ExportMark;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.PortalDirectory;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;

/** A connection, for people and for programs. */
record SettingsView(Output output) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    Answer refused(ConnectorOptions.Desk desk, Refusal refusal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", desk.school().value());
        json.put("refused", RefusalView.json(refusal));
        return Answer.of(false, json, RefusalView.lines(refusal, output.lang()));
    }

    /** 1 where something is to be seen to. */
    Answer shown(ConnectorOptions.Desk desk, PronoteConnection connection) {
        var rentree = PortalDirectory.rentree(LocalDate.ofInstant(desk.now(), PARIS));
        var checks = desk.context()
                .pronote()
                .lookAt(ConnectorOptions.BY, desk.school(), rentree)
                .get();
        return Answer.of(checks.isEmpty(), json(connection, checks), lines(connection, checks));
    }

    /** The same, after a change. */
    Answer kept(ConnectorOptions.Desk desk, PronoteConnection connection) {
        var shown = shown(desk, connection);
        return Answer.done(shown.json(), shown.lines());
    }

    private static Map<String, Object> json(PronoteConnection connection, List<Reason> checks) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", connection.school().value());
        json.put(
                "regrouped",
                connection.regrouped().stream().map(StructureId::value).toList());
        json.put("hosting", connection.hosting().name());
        json.put("server", connection.server());
        json.put("partner", connection.partner());
        json.put("delegation", connection.delegation().name());
        json.put("recognition", connection.recognition().name());
        json.put(
                "attributes",
                connection.recognition().released().stream()
                        .map(CasAttribute::attribute)
                        .toList());
        connection
                .lastExport()
                .ifPresent(mark -> json.put("lastExport", mark.at().toString()));
        connection
                .lastComplete()
                .ifPresent(mark -> json.put("lastComplete", mark.at().toString()));
        json.put("checks", checks.stream().map(RefusalView::json).toList());
        json.put("refused", List.of());
        return json;
    }

    private List<String> lines(PronoteConnection connection, List<Reason> checks) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%s : Pronote hébergé %s", "%s: Pronote hosted %s")
                .formatted(
                        connection.structures().stream().map(StructureId::value).collect(Collectors.joining(" + ")),
                        connection.hosting().label().in(output.lang())));
        lines.add(output.in("  serveur : ", "  server: ") + connection.server());
        lines.add(output.in("  partenaire : ", "  partner: ") + connection.partner());
        lines.add(output.in("  reconnaissance %s ; CAS transmet : %s", "  recognition %s; CAS tells: %s")
                .formatted(
                        connection.recognition().label().in(output.lang()),
                        connection.recognition().released().stream()
                                .map(CasAttribute::attribute)
                                .collect(Collectors.joining(", "))));
        lines.add(output.in("  dernier export : ", "  last export: ")
                + when(connection.lastExport())
                + output.in(" ; complet : ", "; complete: ")
                + when(connection.lastComplete()));
        checks.forEach(each ->
                lines.add(output.in("  à voir : ", "  to be seen to: ") + Messages.render(each, output.lang())));
        return lines;
    }

    private String when(Optional<ExportMark> mark) {
        return mark.map(each -> LocalDate.ofInstant(each.at(), PARIS).toString())
                .orElse(output.in("jamais", "never"));
    }
}
