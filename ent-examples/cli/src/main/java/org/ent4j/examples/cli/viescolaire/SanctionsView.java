package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.viescolaire.sanction.RegisterLine;
import org.ent4j.viescolaire.sanction.Sanction;

/** Sanctions and their register for people and for programs. */
record SanctionsView(Desk desk) {

    List<String> lines(List<Sanction> sanctions) {
        if (sanctions.isEmpty()) {
            return List.of(in("aucune sanction", "no sanction"));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Élève", "Pupil"),
                in("Motif", "Motif"),
                in("État", "State"),
                in("Sanction", "Sanction"),
                in("Détail", "Details"),
                in("Identifiant", "Id")));
        sanctions.forEach(sanction -> rows.add(List.of(
                desk.people().name(sanction.pupil()),
                desk.label(sanction.reproach().motif()),
                sanction.state().label().in(desk.output().lang()),
                sanction.recordedKind()
                        .map(kind -> kind.label().in(desk.output().lang()))
                        .orElse(""),
                new SanctionWords(desk).of(sanction),
                sanction.id().value())));
        return TextTable.lines(rows);
    }

    List<Map<String, Object>> json(List<RegisterLine> register) {
        return register.stream().map(this::json).toList();
    }

    private Map<String, Object> json(RegisterLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", line.day().toString());
        json.put("authority", line.authority().name());
        json.put("kind", line.terms().kind().name());
        json.put("terms", SanctionJson.terms(line.terms()));
        json.put("motif", line.motif().value());
        json.put("facts", line.facts());
        return json;
    }

    List<String> registerLines(List<RegisterLine> register) {
        if (register.isEmpty()) {
            return List.of(in("le registre de l'année est vide", "the register of the year is empty"));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Jour", "Day"),
                in("Autorité", "Authority"),
                in("Sanction", "Sanction"),
                in("Détail", "Details"),
                in("Motif", "Motif"),
                in("Faits", "Facts")));
        register.forEach(line -> rows.add(List.of(
                line.day().toString(),
                line.authority().label().in(desk.output().lang()),
                line.terms().kind().label().in(desk.output().lang()),
                new SanctionWords(desk).of(line.terms()),
                desk.label(line.motif()),
                line.facts())));
        return TextTable.lines(rows);
    }

    private String in(String fr, String en) {
        return desk.output().in(fr, en);
    }
}
