package org.ent4j.access.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.access.json.JsonDefect.Malformed;
import org.ent4j.access.json.JsonDefect.NotUtf8;
import org.ent4j.access.json.JsonDefect.OutOfBounds;
import org.ent4j.access.json.Value.Flag;
import org.ent4j.access.json.Value.Items;
import org.ent4j.access.json.Value.Members;
import org.ent4j.access.json.Value.Other;
import org.ent4j.access.json.Value.Text;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;

/** Parses the text of one value. */
final class ValueParser {

    /** What stands for bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Where the parser thinks that the text began: it knows one element only, not the file. */
    private static final Pattern START = Pattern.compile(" \\(start marker at .*\\)");

    private static final Label TOO_LONG = Label.of(
            "un élément dépasse %d caractères".formatted(SliceScanner.LONGEST),
            "an element has more than %d characters".formatted(SliceScanner.LONGEST));
    private static final Label MORE = Label.of("du texte après la valeur", "text after the value");

    private ValueParser() {}

    static Either<JsonDefect, Value> parse(Slice slice) {
        if (slice.tooLong()) {
            return Either.left(new OutOfBounds(TOO_LONG));
        }
        if (slice.text().indexOf(REPLACEMENT) >= 0) {
            return Either.left(new NotUtf8());
        }
        try (var json = JsonText.FACTORY.createParser(slice.text())) {
            json.nextToken();
            var value = value(json);
            return json.nextToken() == null
                    ? Either.right(value)
                    : Either.left(malformed(json.currentTokenLocation(), slice, MORE));
        } catch (StreamConstraintsException beyond) {
            return Either.left(new OutOfBounds(said(beyond)));
        } catch (JsonProcessingException broken) {
            return Either.left(malformed(broken.getLocation(), slice, said(broken)));
        } catch (IOException impossible) {
            return Either.left(malformed(null, slice, Label.of("illisible", "unreadable")));
        }
    }

    private static Label said(JsonProcessingException broken) {
        var message = START.matcher(broken.getOriginalMessage()).replaceAll("");
        return Label.of(message, message);
    }

    private static Malformed malformed(@Nullable JsonLocation at, Slice slice, Label detail) {
        var line = Optional.ofNullable(at).map(JsonLocation::getLineNr).orElse(1);
        var column = Optional.ofNullable(at).map(JsonLocation::getColumnNr).orElse(1);
        return new Malformed(slice.line() + line - 1, line > 1 ? column : slice.column() + column - 1, detail);
    }

    private static Value value(JsonParser json) throws IOException {
        var token = Optional.ofNullable(json.currentToken()).orElse(JsonToken.NOT_AVAILABLE);
        return switch (token) {
            case START_OBJECT -> members(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> new Text(json.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Flag(json.getBooleanValue());
            default -> new Other(String.valueOf(json.getText()));
        };
    }

    private static Value items(JsonParser json) throws IOException {
        var items = new ArrayList<Value>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return new Items(items);
    }

    private static Value members(JsonParser json) throws IOException {
        var members = new LinkedHashMap<String, Value>();
        var repeated = new LinkedHashSet<String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            if (members.putIfAbsent(name, value(json)) != null) {
                repeated.add(name);
            }
        }
        return new Members(members, repeated);
    }
}
