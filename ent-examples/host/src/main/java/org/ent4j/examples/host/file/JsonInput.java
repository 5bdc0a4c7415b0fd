package org.ent4j.examples.host.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.model.text.Label;

/** A value of a JSON file that a command is given, and where it stands in it: {@code intervals[2].start}. */
public record JsonInput(String file, String path, JsonNode node) {

    private static final long MOST_BYTES = 256L << 20;
    private static final int SHOWN = 80;
    /** Those of which every day is in a {@link org.ent4j.model.calendar.SchoolYear}. */
    private static final int FIRST_YEAR = 1901;

    private static final int LAST_YEAR = 2999;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    public static JsonInput read(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new Unusable(
                        "json.too-big", Label.of(path + " : fichier trop grand", path + ": the file is too big"));
            }
            return given(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Of a file that somebody has given, wherever it was.
     *
     * @throws Unusable when it is no JSON
     */
    public static JsonInput given(String name, byte[] bytes) {
        try {
            return new JsonInput(name, "", JSON.readTree(bytes));
        } catch (JsonProcessingException broken) {
            throw broken(name, broken);
        } catch (NumberFormatException boundless) {
            throw new Unusable(
                    "json.broken",
                    Label.of(
                            name + " : JSON illisible (un nombre est démesuré)",
                            name + ": the JSON cannot be read (a number is boundless)"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of a file that comes with the program. */
    public static JsonInput of(String name, byte[] bytes) {
        try {
            return new JsonInput(name, "", JSON.readTree(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Unusable broken(String name, JsonProcessingException broken) {
        var line = Optional.ofNullable(broken.getLocation())
                .map(at -> at.getLineNr())
                .orElse(0);
        return new Unusable(
                "json.broken",
                Label.of(
                        "%s:%d : JSON illisible (%s)".formatted(name, line, broken.getOriginalMessage()),
                        "%s:%d: the JSON cannot be read (%s)".formatted(name, line, broken.getOriginalMessage())));
    }

    public boolean isObject() {
        return node.isObject();
    }

    /** Of an object that has no other fields; a misspelt one is said. */
    public JsonInput onlyFields(String... names) {
        if (!node.isObject()) {
            throw unusable("{…}");
        }
        var known = Set.of(names);
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw child(field).unknown(String.join(", ", names));
            }
        });
        return this;
    }

    /** One that has to be there. */
    public JsonInput child(String field) {
        return find(field)
                .orElseThrow(() -> new Unusable(
                        "json.missing",
                        Label.of(
                                "%s : il manque %s".formatted(file, under(field)),
                                "%s: %s is missing".formatted(file, under(field)))));
    }

    public Optional<JsonInput> find(String field) {
        return Optional.ofNullable(node.get(field)).map(child -> new JsonInput(file, under(field), child));
    }

    private String under(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** The elements of a list that has to be there. */
    public List<JsonInput> children(String field) {
        return child(field).elements();
    }

    /** The elements of this list. */
    public List<JsonInput> elements() {
        if (!node.isArray()) {
            throw unusable("[…]");
        }
        var elements = new ArrayList<JsonInput>();
        node.forEach(element -> elements.add(new JsonInput(file, path + "[" + elements.size() + "]", element)));
        return elements;
    }

    /** Of a text. */
    public <T> T parsed(Function<String, T> parser, String example) {
        return read(parser).orElseThrow(() -> unusable("\"" + example + "\""));
    }

    /** Nothing when it is no text that the parser reads. */
    public <T> Optional<T> read(Function<String, T> parser) {
        try {
            return node.isTextual() ? Optional.of(parser.apply(node.textValue())) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Of a whole number. */
    public int number(int least, int most) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            throw unusable(least + "–" + most);
        }
        return node.intValue();
    }

    /** A number as it was written, of at most so many digits before and after the point; nothing when it is none. */
    public Optional<BigDecimal> decimal(int digits) {
        return Optional.of(node)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .filter(number -> Math.abs((long) number.scale()) <= digits && number.precision() <= digits);
    }

    /** A text that is not blank; nothing when it is none. */
    public Optional<String> text() {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }

    /** Whether it is {@code null}. */
    public boolean isNothing() {
        return node.isNull();
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            throw unusable("true, false");
        }
        return node.booleanValue();
    }

    /** A moment of the years that the school calendar has. */
    public LocalDateTime moment(String example) {
        return parsed(text -> ofTheCalendar(LocalDateTime.parse(text)), example);
    }

    /** A day of the years that the school calendar has. */
    public LocalDate day(String example) {
        return parsed(text -> ofTheCalendar(LocalDate.parse(text)), example);
    }

    private static <T extends TemporalAccessor> T ofTheCalendar(T time) {
        var year = time.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("The year %d is none of the school calendar.".formatted(year));
        }
        return time;
    }

    /** A text that says something. */
    public String text(String example) {
        return read(text -> text).filter(text -> !text.isBlank()).orElseThrow(() -> unusable("\"" + example + "\""));
    }

    /** The names of the fields of an object, in their order. */
    public List<String> fields() {
        if (!node.isObject()) {
            throw unusable("{…}");
        }
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The field itself: what it holds may be what it likes. */
    private Unusable unknown(String there) {
        return new Unusable(
                "json.unknown-field",
                Label.of(
                        "%s : champ inconnu ; il y a : %s".formatted(where(), there),
                        "%s: unknown field; there are: %s".formatted(where(), there)));
    }

    public Unusable unusable(String expected) {
        return new Unusable("json.wrong-value", complaint(expected));
    }

    /** What a rule has against it. */
    public Unusable refused(Label why) {
        return new Unusable("json.wrong-value", Label.of(where() + " : " + why.fr(), where() + ": " + why.en()));
    }

    private String where() {
        return path.isEmpty() ? file : file + ", " + path;
    }

    /** Where it stands, what it is, and what was expected. */
    public Label complaint(String expected) {
        var where = where();
        if (node.isMissingNode()) {
            return Label.of(
                    "%s : rien n'y est écrit ; attendu : %s".formatted(where, expected),
                    "%s: there is nothing in it; expected: %s".formatted(where, expected));
        }
        var text = node.toString();
        var found = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return Label.of(
                "%s : %s ne convient pas ; attendu : %s".formatted(where, found, expected),
                "%s: %s does not fit; expected: %s".formatted(where, found, expected));
    }
}
