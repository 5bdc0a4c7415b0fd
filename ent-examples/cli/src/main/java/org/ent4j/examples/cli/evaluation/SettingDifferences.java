package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.viescolaire.json.SettingsJson;
import org.ent4j.viescolaire.settings.Setting;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a setting, field by field: {@code "moyennes, arrondi, pas : 0.1 → 0.5"}. */
final class SettingDifferences {

    /** The fields that tell the entries of a list apart; the first that an entry has. */
    private static final List<String> KEYS =
            List.of("id", "code", "meaning", "system", "name", "cycle", "schoolClass", "person");

    private final Output output;
    private final List<String> lines = new ArrayList<>();

    private SettingDifferences(Output output) {
        this.output = output;
    }

    /** A line each. */
    static List<String> lines(Setting before, Setting after, Output output) {
        var differences = new SettingDifferences(output);
        differences.add("", SettingsJson.fields(before), SettingsJson.fields(after));
        return differences.lines;
    }

    private void add(String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map || after instanceof Map) {
            fields(path, map(before), map(after));
        } else if (before instanceof List || after instanceof List) {
            lists(path, list(before), list(after));
        } else {
            lines.add(path + output.in(" : ", ": ") + shown(before) + " → " + shown(after));
        }
    }

    private void fields(String path, Map<?, ?> before, Map<?, ?> after) {
        var names = new LinkedHashSet<Object>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> add(path(path, word(name)), before.get(name), after.get(name)));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private void lists(String path, List<?> before, List<?> after) {
        var old = byKey(before);
        var now = byKey(after);
        var more = now.keySet().stream().filter(key -> !old.containsKey(key)).map(key -> "+ " + entry(now, key));
        var fewer = old.keySet().stream().filter(key -> !now.containsKey(key)).map(key -> "− " + entry(old, key));
        var changes = Stream.concat(more, fewer).toList();
        if (!changes.isEmpty()) {
            lines.add(path + output.in(" : ", ": ") + String.join(", ", changes));
        } else if (!List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))) {
            lines.add(path + output.in(" : autre ordre", ": another order"));
        }
        old.forEach((key, value) ->
                Optional.ofNullable(now.get(key)).ifPresent(other -> add(path(path, entry(now, key)), value, other)));
    }

    /** In their order. */
    private static Map<Object, Object> byKey(List<?> entries) {
        var all = new LinkedHashMap<Object, Object>();
        entries.forEach(each -> all.put(key(each), each));
        return all;
    }

    private static Object key(Object entry) {
        return entry instanceof Map<?, ?> fields
                ? KEYS.stream()
                        .filter(fields::containsKey)
                        .findFirst()
                        .<Object>map(name -> String.valueOf(fields.get(name)))
                        .orElse(entry)
                : entry;
    }

    private String entry(Map<Object, Object> entries, Object key) {
        return Optional.ofNullable(entries.get(key)).map(this::shown).orElse("");
    }

    private static String path(String path, String more) {
        return path.isEmpty() ? more : path + ", " + more;
    }

    /** An entry by its label or key, anything else as it is. */
    private String shown(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return Stream.of("label", output.in("fr", "en"), "name", "schoolClass", "system", "code", "cycle", "scale")
                    .filter(fields::containsKey)
                    .findFirst()
                    .map(name -> shown(fields.get(name)))
                    .orElseGet(fields::toString);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "–"
                    : String.join(", ", list.stream().map(this::shown).toList());
        }
        if (value instanceof Boolean flag) {
            return flag ? output.in("oui", "yes") : output.in("non", "no");
        }
        return value == null ? "–" : word(value);
    }

    private String word(Object word) {
        return SettingWords.of(word.toString()).in(output.lang());
    }
}
