package org.ent4j.timetable.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;

/** A plan as JSON, format {@value #FORMAT}: counts by kind and fate, then each item with what it became and why. */
public final class PlanJson {

    public static final String FORMAT = "ent-plan/1";

    private PlanJson() {}

    /** @param lang of the sentences; codes are the same in both languages */
    public static String write(TimetablePlan plan, Lang lang) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("structure", plan.structure().value());
            json.writeStringField("source", plan.timetable().source());
            json.writeStringField("year", plan.timetable().year().toString());
            json.writeNumberField("open", plan.open().size());
            counts(plan, json);
            lines(plan, lang, json);
            json.writeEndObject();
        });
    }

    private static void counts(TimetablePlan plan, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        for (var byKind : plan.counts().entrySet()) {
            json.writeObjectFieldStart(name(byKind.getKey()));
            for (var byFate : byKind.getValue().entrySet()) {
                json.writeNumberField(name(byFate.getKey()), byFate.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String name(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private static void lines(TimetablePlan plan, Lang lang, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("items");
        for (var line : plan.lines()) {
            line(line, lang, json);
        }
        json.writeEndArray();
    }

    private static void line(PlanLine<HostItem> line, Lang lang, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", line.item().kind());
        json.writeStringField("key", line.item().key());
        json.writeStringField("label", line.item().label());
        json.writeStringField("fate", name(line.fate()));
        json.writeStringField("match", line.match().kind().name().toLowerCase(Locale.ROOT));
        var target = line.match().settled();
        if (target.isPresent()) {
            json.writeStringField("target", target.get().key());
        }
        json.writeArrayFieldStart("why");
        for (var reason : line.reasons()) {
            reason(reason, lang, json);
        }
        json.writeEndArray();
        if (line.isOpen()) {
            CandidatesJson.write(line.match(), lang, json);
        }
        json.writeEndObject();
    }

    private static void reason(Reason reason, Lang lang, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", reason.code());
        json.writeStringField("text", Messages.render(reason, lang));
        json.writeEndObject();
    }
}
