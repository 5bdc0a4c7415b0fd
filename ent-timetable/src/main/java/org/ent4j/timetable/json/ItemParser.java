package org.ent4j.timetable.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.feed.temporal.TemporalKind;
import org.ent4j.timetable.json.DecisionsDefect.MissingField;
import org.ent4j.timetable.json.DecisionsDefect.UnknownField;
import org.ent4j.timetable.json.DecisionsDefect.WrongValue;
import org.ent4j.timetable.source.ItemKind;

/** Reads one item of the file; whatever is wrong in it, the next one can be read after it. */
final class ItemParser {

    private static final List<String> KINDS = Stream.<Enum<?>>concat(
                    Stream.of(ItemKind.values()), Stream.of(TemporalKind.values()))
            .map(Enum::name)
            .toList();
    private static final String DECISIONS = "null, {\"to\": \"…\"}, \"create\", \"ignore\"";

    private final JsonParser json;
    private final RawItem item;

    private ItemParser(JsonParser json) {
        this.json = json;
        this.item = new RawItem(json.currentTokenLocation().getLineNr());
    }

    /** The parser stands on the first token of the item, and on the last one afterwards. */
    static RawItem parse(JsonParser json) throws IOException {
        return new ItemParser(json).parse();
    }

    private RawItem parse() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            wrong("items", "{…}");
            return item;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = json.currentName();
            json.nextToken();
            field(field);
        }
        complete();
        return item;
    }

    private void field(String field) throws IOException {
        switch (field) {
            case "kind", "key", "label" -> text(field);
            case "decision" -> decision();
            case "why", "candidates" -> json.skipChildren();
            default -> {
                item.defect(new UnknownField(field));
                json.skipChildren();
            }
        }
    }

    private void text(String field) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            item.text(field, json.getText());
        } else {
            item.text(field, "");
            wrong(field, "\"…\"");
        }
    }

    private void decision() throws IOException {
        item.decision(Optional.empty());
        switch (json.currentToken()) {
            case VALUE_NULL -> item.decision(Optional.empty());
            case VALUE_STRING -> word(json.getText());
            case START_OBJECT -> to();
            default -> wrong("decision", DECISIONS);
        }
    }

    private void word(String word) throws IOException {
        switch (word) {
            case "create" -> item.decision(Optional.of(Target.CREATE));
            case "ignore" -> item.decision(Optional.of(Target.IGNORE));
            default -> wrong("decision", DECISIONS);
        }
    }

    private void to() throws IOException {
        var fields = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            fields++;
            var field = json.currentName();
            json.nextToken();
            if (!field.equals("to")) {
                item.defect(new UnknownField("decision." + field));
                json.skipChildren();
            } else if (json.currentToken() == JsonToken.VALUE_STRING
                    && !json.getText().isBlank()) {
                item.decision(Optional.of(Target.to(json.getText())));
            } else {
                wrong("decision.to", "\"…\"");
            }
        }
        if (fields == 0) {
            item.defect(new MissingField("decision.to"));
        }
    }

    private void complete() {
        for (var field : new String[] {"kind", "key", "label"}) {
            if (!item.has(field)) {
                item.defect(new MissingField(field));
            }
        }
        if (!item.isDecisionSeen()) {
            item.defect(new MissingField("decision"));
        }
        var kind = item.text("kind");
        if (item.has("kind") && !KINDS.contains(kind)) {
            item.defect(new WrongValue("kind", kind, String.join(", ", KINDS), 0));
        }
    }

    private void wrong(String field, String expected) throws IOException {
        var column = json.currentTokenLocation().getColumnNr();
        var found = json.currentToken().isScalarValue()
                ? json.getText()
                : json.currentToken().asString();
        item.defect(new WrongValue(field, found, expected, column));
        json.skipChildren();
    }
}
