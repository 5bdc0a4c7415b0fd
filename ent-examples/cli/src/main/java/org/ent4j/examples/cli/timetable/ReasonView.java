package org.ent4j.examples.cli.timetable;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.check.Clash;

/** Reasons for programs, in both languages. */
final class ReasonView {

    private ReasonView() {}

    static Map<String, Object> clash(Clash clash) {
        var json = new LinkedHashMap<String, Object>(json(clash));
        json.put("kind", clash.item().kind().name());
        json.put("label", clash.label());
        json.put("start", clash.overlap().start().toString());
        json.put("end", clash.overlap().end().toString());
        json.put("lessons", clash.lessons().stream().map(Object::toString).toList());
        json.put("dates", clash.dates().stream().map(Object::toString).toList());
        return json;
    }

    static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }
}
