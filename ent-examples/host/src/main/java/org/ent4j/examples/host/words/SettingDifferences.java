package org.ent4j.examples.host.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.json.SettingsJson;
import org.ent4j.viescolaire.settings.Setting;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a setting, field by field: {@code "moyennes, arrondi, pas : 0.1 → 0.5"}. */
public final class SettingDifferences {

    /** The fields that tell the entries of a list apart; the first that an entry has. A class has several people in charge. */
    private static final List<List<String>> KEYS = List.of(
            List.of("id"),
            List.of("code"),
            List.of("meaning"),
            List.of("system"),
            List.of("name"),
            List.of("cycle"),
            List.of("schoolClass", "person", "days"),
            List.of("schoolClass"));

    /** The fields of a text or a code of the school's own, which may read like a constant and is none. */
    private static final Set<String> TEXTS = Set.of(
            "fr",
            "en",
            "label",
            "name",
            "usual",
            "model",
            "shortForm",
            "letter",
            "colour",
            "codes",
            "code",
            "id",
            "person",
            "system",
            "footer",
            "signature",
            "subjects");

    /** The fields in which codes of the school's own are names. */
    private static final Set<String> BY_CODE = Set.of("absences", "meanings");

    /** The fields of which all values are of one kind, whatever their names. */
    private static final Set<String> OF_ONE_KIND = Set.of("absences", "meanings", "codes");

    private final Lang lang;
    private final List<String> lines = new ArrayList<>();

    private SettingDifferences(Lang lang) {
        this.lang = lang;
    }

    /** A line each. */
    public static List<String> lines(Setting before, Setting after, Lang lang) {
        var differences = new SettingDifferences(lang);
        differences.add("", "", SettingsJson.fields(before), SettingsJson.fields(after));
        return differences.lines;
    }

    /** @param field the name of the field whose values they are */
    private void add(String path, String field, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map || after instanceof Map) {
            fields(path, field, map(before), map(after));
        } else if (before instanceof List || after instanceof List) {
            lists(path, field, list(before), list(after));
        } else {
            lines.add(path + in(" : ", ": ") + shown(field, before) + " → " + shown(field, after));
        }
    }

    private void fields(String path, String field, Map<?, ?> before, Map<?, ?> after) {
        var names = new LinkedHashSet<Object>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> {
            var word = BY_CODE.contains(field) ? name.toString() : word(name);
            var inner = OF_ONE_KIND.contains(field) ? field : name.toString();
            add(path(path, word), inner, before.get(name), after.get(name));
        });
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private void lists(String path, String field, List<?> before, List<?> after) {
        var old = byKey(before);
        var now = byKey(after);
        var more = now.keySet().stream().filter(key -> !old.containsKey(key));
        var fewer = old.keySet().stream().filter(key -> !now.containsKey(key));
        var changes = Stream.concat(
                        more.map(key -> "+ " + entry(field, now, key)), fewer.map(key -> "− " + entry(field, old, key)))
                .toList();
        if (!changes.isEmpty()) {
            lines.add(path + in(" : ", ": ") + String.join(", ", changes));
        } else if (!List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))) {
            lines.add(path + in(" : autre ordre", ": another order"));
        }
        old.forEach((key, value) -> Optional.ofNullable(now.get(key))
                .ifPresent(other -> add(path(path, entry(field, now, key)), field, value, other)));
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
                        .filter(names -> fields.keySet().containsAll(names))
                        .findFirst()
                        .<Object>map(names -> names.stream()
                                .map(name -> String.valueOf(fields.get(name)))
                                .toList())
                        .orElse(entry)
                : entry;
    }

    private String entry(String field, Map<Object, Object> entries, Object key) {
        return Optional.ofNullable(entries.get(key))
                .map(entry -> shown(field, entry))
                .orElse("");
    }

    private static String path(String path, String more) {
        return path.isEmpty() ? more : path + ", " + more;
    }

    /** An entry by its label or key, anything else as it is. */
    private String shown(String field, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.containsKey("person") ? inCharge(fields) : named(fields);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "–"
                    : String.join(
                            ", ", list.stream().map(each -> shown(field, each)).toList());
        }
        if (value instanceof Boolean flag) {
            return flag ? in("oui", "yes") : in("non", "no");
        }
        if (value == null) {
            return "–";
        }
        return TEXTS.contains(field)
                ? value.toString()
                : SettingWords.constant(value.toString()).in(lang);
    }

    private String named(Map<?, ?> fields) {
        return Stream.of("label", in("fr", "en"), "name", "schoolClass", "system", "code", "cycle", "scale")
                .filter(fields::containsKey)
                .findFirst()
                .map(name -> shown(name, fields.get(name)))
                .orElseGet(fields::toString);
    }

    private String inCharge(Map<?, ?> fields) {
        var days = map(fields.get("days"));
        return in("%s %s (du %s au %s)", "%s %s (from %s to %s)")
                .formatted(
                        shown("schoolClass", fields.get("schoolClass")),
                        fields.get("person"),
                        days.get("first"),
                        days.get("last"));
    }

    private String word(Object name) {
        return SettingWords.of(name.toString()).in(lang);
    }

    private String in(String fr, String en) {
        return lang == Lang.FR ? fr : en;
    }
}
