package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text of an {@link LsuTable}. */
final class LsuTableText {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ATTRIBUTE = Pattern.compile("@([\\w-]+)(\\??)=([\\w:-]+)");
    private static final Pattern CHILD = Pattern.compile("([\\w-]+)(?:=([\\w-]+))?(?:([?+*])|\\{(\\d+),(\\d+)})?");
    private static final Pattern KEY = Pattern.compile("!([\\w-]+)\\(([\\w,?-]+)\\)");

    private final Map<String, ValueType> types = new HashMap<>();
    private final Map<String, ElementRow> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, ElementRow>> until = new LinkedHashMap<>();
    private List<String> versions = List.of();

    LsuTable read(String text) {
        var lines = lines(text);
        lines.stream().filter(line -> line.get(0).equals("versions")).forEach(line -> versions = tail(line, 1));
        types.put("Version", new ValueType.Version(versions));
        types.put("ID", new ValueType.Id());
        types.put("NONE", new ValueType.None());
        lines.stream()
                .filter(line -> line.get(0).equals("type"))
                .forEach(line -> types.put(line.get(1), ValueType.parse(line.get(1), tail(line, 2))));
        lines.stream().filter(line -> isRow(line.get(0))).forEach(line -> rows.put(line.get(0), row(line)));
        lines.stream().filter(line -> line.get(0).equals("until")).forEach(this::older);
        rows.values().forEach(this::knowsItsRows);
        return new LsuTable(versions, rows, until);
    }

    private static boolean isRow(String first) {
        return Stream.of("versions", "type", "until").noneMatch(first::equals);
    }

    /** The words of each row; a line that begins with a space goes on with the row before. */
    private static List<List<String>> lines(String text) {
        var lines = new ArrayList<List<String>>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var words = Arrays.asList(SPACE.split(line.strip()));
            if (!line.startsWith(" ")) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).addAll(words);
        });
        return lines;
    }

    private static List<String> tail(List<String> words, int from) {
        return List.copyOf(words.subList(from, words.size()));
    }

    private void older(List<String> line) {
        var row = row(tail(line, 2));
        var base = Optional.ofNullable(rows.get(row.type())).orElseThrow(() -> broken(row.type()));
        until.computeIfAbsent(line.get(1), version -> new LinkedHashMap<>()).put(row.type(), base.changedBy(row));
    }

    private ElementRow row(List<String> line) {
        var attributes = new LinkedHashMap<String, ElementRow.Attribute>();
        var children = new ArrayList<ElementRow.Child>();
        var keys = new ArrayList<ElementRow.Key>();
        Optional<ValueType> text = Optional.empty();
        for (var word : tail(line, 1)) {
            switch (word.charAt(0)) {
                case '&' -> {}
                case '@' -> {
                    var attribute = attribute(word);
                    attributes.put(attribute.name(), attribute);
                }
                case '!' -> keys.add(key(word));
                case '$' -> text = Optional.of(type(word.substring(1)));
                default -> children.add(child(word));
            }
        }
        return new ElementRow(line.get(0), !line.contains("&"), attributes, children, text, keys);
    }

    private ElementRow.Attribute attribute(String word) {
        var parts = ATTRIBUTE.matcher(word);
        if (!parts.matches()) {
            throw broken(word);
        }
        return new ElementRow.Attribute(parts.group(1), parts.group(2).isEmpty(), type(parts.group(3)));
    }

    private ElementRow.Child child(String word) {
        var parts = CHILD.matcher(word);
        if (!parts.matches()) {
            throw broken(word);
        }
        var name = parts.group(1);
        var type = Optional.ofNullable(parts.group(2)).orElse(name);
        var text = Optional.of(type)
                .filter(it -> Character.isUpperCase(it.charAt(0)))
                .map(it -> ElementRow.ofText(name, type(it)));
        var times = Optional.ofNullable(parts.group(3)).orElse("");
        var least = bound(parts.group(4), times.equals("?") || times.equals("*") ? 0 : 1);
        var most = bound(parts.group(5), times.equals("+") || times.equals("*") ? Integer.MAX_VALUE : 1);
        return new ElementRow.Child(name, least, most, text.isPresent() ? "" : type, text);
    }

    private static int bound(@Nullable String given, int usual) {
        return given == null ? usual : Integer.parseInt(given);
    }

    private static ElementRow.Key key(String word) {
        var parts = KEY.matcher(word);
        if (!parts.matches()) {
            throw broken(word);
        }
        var fields = Arrays.stream(parts.group(2).split(",", -1))
                .map(field -> new ElementRow.Field(field.replace("?", ""), field.endsWith("?")))
                .toList();
        return new ElementRow.Key(parts.group(1), fields);
    }

    private ValueType type(String name) {
        var reference = name.split(":", -1);
        if (reference.length == 2) {
            return ValueType.References.of(reference[0], reference[1]);
        }
        return Optional.ofNullable(types.get(name)).orElseThrow(() -> broken(name));
    }

    private void knowsItsRows(ElementRow row) {
        row.children().stream()
                .map(ElementRow.Child::type)
                .filter(type -> !type.isEmpty() && !rows.containsKey(type))
                .findFirst()
                .ifPresent(type -> {
                    throw broken(type);
                });
    }

    private static IllegalArgumentException broken(String word) {
        return new IllegalArgumentException(
                "'%s' cannot be read in the table of the LSU.\nMaybe a row or a type is missing, or misspelt."
                        .formatted(word));
    }
}
