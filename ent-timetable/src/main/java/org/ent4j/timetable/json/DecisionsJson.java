package org.ent4j.timetable.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.temporal.TemporalKind;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;

/**
 * The file of decisions, format {@value #FORMAT}: the open items of a plan, in which a person replaces
 * {@code "decision": null} by {@code {"to": key}}, {@code "create"} or {@code "ignore"}. Labels of days, hours and
 * frequencies are items too, of a {@link TemporalKind}: {@code {"to": "lundi"}}, {@code {"to": "08:30-09:25"}} or
 * {@code {"to": "1-7,10"}}.
 */
public final class DecisionsJson {

    public static final String FORMAT = "ent-decisions/1";

    private DecisionsJson() {}

    /** The open items, each with why it is open and what it might be. */
    public static String write(TimetablePlan plan, Lang lang) {
        return write(plan, List.of(), lang);
    }

    /**
     * The open items, and the labels of which nobody knows what they mean.
     *
     * @param labels as {@code TemporalDecisions.toDecide} gives them
     */
    public static String write(TimetablePlan plan, List<SourceItem> labels, Lang lang) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("structure", plan.structure().value());
            json.writeStringField("source", plan.timetable().source());
            json.writeArrayFieldStart("items");
            for (var label : labels) {
                json.writeStartObject();
                names(label, json);
                json.writeNullField("decision");
                json.writeEndObject();
            }
            for (var line : plan.open()) {
                item(line, lang, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Decisions that are taken, in the same format: a file to carry them to another host. */
    public static String write(String structure, String source, List<Correspondence> decisions) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("structure", structure);
            json.writeStringField("source", source);
            json.writeArrayFieldStart("items");
            for (var decision : decisions) {
                item(decision, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /**
     * The decisions taken in a file; items that are still open give none. An item with a defect is left out and
     * reported, a file that is no decisions file gives nothing at all.
     */
    public static Imported<Correspondence> read(FeedSource file) {
        return new DecisionsReader(file.name()).read(file);
    }

    private static void item(PlanLine<HostItem> line, Lang lang, JsonGenerator json) throws IOException {
        json.writeStartObject();
        names(line.item(), json);
        CandidatesJson.why(line.reasons(), lang, json);
        CandidatesJson.write(line.match(), lang, json);
        json.writeNullField("decision");
        json.writeEndObject();
    }

    private static void item(Correspondence decision, JsonGenerator json) throws IOException {
        json.writeStartObject();
        names(decision.item(), json);
        json.writeFieldName("decision");
        decision.target()
                .<JsonText.Body>fold(
                        to -> out -> to(to, out),
                        () -> out -> out.writeString("create"),
                        () -> out -> out.writeString("ignore"))
                .write(json);
        json.writeEndObject();
    }

    private static void names(SourceItem item, JsonGenerator json) throws IOException {
        json.writeStringField("kind", item.kind());
        json.writeStringField("key", item.key());
        json.writeStringField("label", item.label());
    }

    private static void to(String key, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("to", key);
        json.writeEndObject();
    }
}
