package org.ent4j.timetable.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.timetable.json.DecisionsDefect.MissingField;
import org.ent4j.timetable.json.DecisionsDefect.NotJson;
import org.ent4j.timetable.json.DecisionsDefect.OtherFormat;
import org.ent4j.timetable.json.DecisionsDefect.Repeated;
import org.ent4j.timetable.json.DecisionsDefect.UnknownField;
import org.ent4j.timetable.json.DecisionsDefect.Unreadable;

/** Reads a file of decisions item by item. */
final class DecisionsReader {

    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final List<RawItem> items = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private boolean itemsSeen;

    DecisionsReader(String file) {
        this.file = file;
    }

    Imported<Correspondence> read(FeedSource source) {
        try (var stream = source.open();
                var json = JsonText.FACTORY.createParser(stream)) {
            document(json);
        } catch (JsonProcessingException broken) {
            return Imported.refused(notJson(broken));
        } catch (IOException unreadable) {
            return Imported.refused(
                    Issue.fatal(SourceLocation.of(file), new Unreadable(String.valueOf(unreadable.getMessage()))));
        }
        return headerDefect()
                .map(defect -> Imported.<Correspondence>refused(Issue.fatal(SourceLocation.of(file), defect)))
                .orElseGet(this::decisions);
    }

    private Issue notJson(JsonProcessingException broken) {
        var at = Optional.ofNullable(broken.getLocation());
        var line = at.map(each -> Math.max(0, each.getLineNr())).orElse(0);
        var column = at.map(each -> Math.max(0, each.getColumnNr())).orElse(0);
        return Issue.fatal(SourceLocation.of(file, line), new NotJson(line, column, broken.getOriginalMessage()));
    }

    private void document(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = json.currentName();
            json.nextToken();
            field(field, json);
        }
        if (json.nextToken() != null) {
            var at = json.currentTokenLocation();
            var extra = new NotJson(at.getLineNr(), at.getColumnNr(), "content after the end");
            issues.add(Issue.fatal(SourceLocation.of(file, at.getLineNr()), extra));
        }
    }

    private void field(String field, JsonParser json) throws IOException {
        switch (field) {
            case "format", "structure", "source" -> headerField(field, json);
            case "items" -> items(json);
            default -> {
                issues.add(Issue.warning(here(json), new UnknownField(field)));
                json.skipChildren();
            }
        }
    }

    private void headerField(String field, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            header.put(field, json.getText().strip());
        }
        json.skipChildren();
    }

    private void items(JsonParser json) throws IOException {
        itemsSeen = json.currentToken() == JsonToken.START_ARRAY;
        if (!itemsSeen) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(ItemParser.parse(json));
        }
    }

    private SourceLocation here(JsonParser json) {
        return SourceLocation.of(file, json.currentTokenLocation().getLineNr());
    }

    private Optional<DecisionsDefect> headerDefect() {
        var format = header.getOrDefault("format", "");
        if (!format.equals(DecisionsJson.FORMAT)) {
            return Optional.of(new OtherFormat(format, DecisionsJson.FORMAT));
        }
        return Stream.of("structure", "source")
                .filter(field -> header.getOrDefault(field, "").isEmpty())
                .findFirst()
                .or(() -> itemsSeen ? Optional.empty() : Optional.of("items"))
                .map(MissingField::new);
    }

    private Imported<Correspondence> decisions() {
        var seen = new HashSet<String>();
        var decisions = items.stream()
                .filter(item -> isSound(item) && isNew(item, seen))
                .flatMap(item -> decision(item).stream())
                .toList();
        return new Imported<>(decisions, issues);
    }

    private boolean isSound(RawItem item) {
        item.defects().forEach(defect -> issues.add(Issue.error(where(item), defect)));
        return item.defects().isEmpty();
    }

    private boolean isNew(RawItem item, HashSet<String> seen) {
        var isNew = seen.add(item.name());
        if (!isNew) {
            issues.add(Issue.error(where(item), new Repeated(item.text("kind"), item.text("key"))));
        }
        return isNew;
    }

    private SourceLocation where(RawItem item) {
        return SourceLocation.of(file, item.line()).element(item.name());
    }

    private Optional<Correspondence> decision(RawItem item) {
        return item.target()
                .map(target -> Correspondence.first(
                        new SourceItem(
                                new StructureId(header.getOrDefault("structure", "")),
                                header.getOrDefault("source", ""),
                                item.text("kind"),
                                item.text("key"),
                                item.text("label")),
                        target));
    }
}
