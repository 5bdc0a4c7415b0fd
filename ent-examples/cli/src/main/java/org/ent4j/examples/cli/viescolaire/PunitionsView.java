package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionSlot;

/** Punitions for people and for programs. */
record PunitionsView(Desk desk, List<Punition> punitions) {

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("punitions", punitions.stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Punition punition) {
        var people = new AppelJson(desk.people()::name);
        var json = new LinkedHashMap<String, Object>();
        json.put("id", punition.id().value());
        json.put("pupil", people.person(punition.pupil()));
        json.put("class", desk.people().classOf(punition.pupil(), desk.today()));
        json.put("type", punition.type());
        json.put("motif", punition.motif().value());
        json.put("requester", people.person(punition.request().requester().person()));
        json.put("givenOn", punition.givenOn().toString());
        json.put("state", punition.state().name());
        json.put("locked", punition.isLocked());
        json.put("facts", punition.request().facts());
        json.put("work", punition.request().assignedWork());
        json.put("postponements", punition.postponements().size());
        punition.slot().ifPresent(slot -> json.put("date", json(slot)));
        return json;
    }

    private Map<String, Object> json(PunitionSlot slot) {
        var json = new LinkedHashMap<String, Object>();
        json.put("shape", slot.date().shape().name());
        slot.date().begins().ifPresent(start -> json.put("start", start.toString()));
        json.put("end", slot.date().ends().toString());
        slot.room().ifPresent(room -> json.put("room", room));
        slot.supervisor()
                .ifPresent(person -> json.put("supervisor", new AppelJson(desk.people()::name).person(person)));
        return json;
    }

    List<String> lines() {
        if (punitions.isEmpty()) {
            return List.of(in("aucune punition", "no punition"));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Donnée le", "Given on"),
                in("Élève", "Pupil"),
                in("Classe", "Class"),
                in("Type", "Type"),
                in("Motif", "Motif"),
                in("Demandeur", "Requester"),
                in("État", "State"),
                in("Date", "Date"),
                in("Identifiant", "Id")));
        punitions.forEach(punition -> rows.add(row(punition)));
        return TextTable.lines(rows);
    }

    private List<String> row(Punition punition) {
        return List.of(
                punition.givenOn().toString(),
                desk.people().name(punition.pupil()),
                desk.people().classOf(punition.pupil(), desk.today()),
                PunitionWords.label(desk, punition),
                desk.label(punition.motif()),
                desk.people().name(punition.request().requester().person()),
                punition.state().label().in(desk.output().lang())
                        + (punition.isLocked() ? in(" (verrouillée)", " (locked)") : ""),
                punition.slot().map(PunitionSlot::date).map(this::date).orElse(""),
                punition.id().value());
    }

    private String date(PunitionDate date) {
        return date.fold(
                due -> in("pour le ", "due ") + due.toString().replace('T', ' '),
                at -> at.toString().replace('T', ' '),
                when -> when.start().toString().replace('T', ' ') + "–"
                        + when.end().toLocalTime());
    }

    private String in(String fr, String en) {
        return desk.output().in(fr, en);
    }
}
