package org.ent4j.examples.cli.viescolaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rollcall.RollCallCounts;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * Roll calls for programs.
 *
 * @param names of people, as they are read
 */
record AppelJson(Function<PersonId, String> names) {

    Map<String, Object> line(RollCallLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("lesson", line.lesson());
        json.putAll(period(line.when()));
        json.put("group", line.group());
        json.put("subject", line.subject());
        json.put(
                "teachers",
                new TreeSet<>(line.teachers()).stream().map(this::person).toList());
        json.put("state", line.state().name());
        json.put("forgotten", line.isForgotten());
        json.put("unreadable", line.isUnreadable());
        json.put("setAside", line.setAside());
        json.put("counts", counts(line.counts()));
        json.put("actions", line.actions().stream().map(Enum::name).toList());
        return json;
    }

    /** Its two ends, in the school's local time. */
    static Map<String, Object> period(Period period) {
        var json = new LinkedHashMap<String, Object>();
        json.put("start", period.start().toString());
        json.put("end", period.end().toString());
        return json;
    }

    private static Map<String, Object> counts(RollCallCounts counts) {
        var json = new LinkedHashMap<String, Object>();
        json.put("all", counts.all());
        json.put("present", counts.present());
        json.put("absent", counts.absent());
        json.put("exempt", counts.exempt());
        json.put("late", counts.late());
        json.put("left", counts.left());
        return json;
    }

    Map<String, Object> person(PersonId person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", person.value());
        json.put("name", names.apply(person));
        return json;
    }

    List<Map<String, Object>> rows(List<RollCallEntry> entries) {
        return entries.stream().map(this::row).toList();
    }

    private Map<String, Object> row(RollCallEntry entry) {
        var json = new LinkedHashMap<>(person(entry.pupil()));
        json.put("presence", entry.presence().name());
        entry.arrived().ifPresent(time -> json.put("arrived", time.toString()));
        entry.left().ifPresent(time -> json.put("left", time.toString()));
        entry.motif().ifPresent(code -> json.put("motif", code));
        json.put("comment", entry.comment());
        json.put("locked", entry.isLocked());
        return json;
    }
}
