package org.ent4j.examples.cli.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/**
 * Which columns of a CSV file hold what: {@code {"id": "rec_id", "address": ["street_number", "address_1"]}}.
 *
 * @param columns the trimmed names of the columns of each key that is given
 */
record MatchMapping(Map<MatchKey, List<String>> columns) {

    static MatchMapping read(Path file) {
        var root = tree(file);
        if (!root.isObject()) {
            throw unusable(file, "un objet JSON est attendu", "a JSON object is expected");
        }
        var columns = new EnumMap<MatchKey, List<String>>(MatchKey.class);
        root.fields().forEachRemaining(entry -> columns.put(key(file, entry.getKey()), columns(file, entry)));
        if (columns.keySet().stream().allMatch(key -> key == MatchKey.ID)) {
            throw unusable(file, "aucune colonne à comparer", "no column to compare");
        }
        return new MatchMapping(columns);
    }

    private static JsonNode tree(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException noJson) {
            var at = noJson.getLocation() == null ? 1 : noJson.getLocation().getLineNr();
            throw unusable(file, "JSON illisible, ligne " + at, "no readable JSON, line " + at);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MatchKey key(Path file, String word) {
        return MatchKey.of(word)
                .orElseThrow(() -> unusable(
                        file,
                        "clé inconnue « %s » ; au choix : %s".formatted(word, MatchKey.words()),
                        "unknown key '%s'; one of: %s".formatted(word, MatchKey.words())));
    }

    private static List<String> columns(Path file, Map.Entry<String, JsonNode> entry) {
        var value = entry.getValue();
        var names = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(
                    column -> names.add(column.isTextual() ? column.asText().strip() : ""));
        } else {
            names.add(value.isTextual() ? value.asText().strip() : "");
        }
        if (names.isEmpty() || names.contains("")) {
            throw unusable(
                    file,
                    "« %s » attend une colonne ou une liste de colonnes".formatted(entry.getKey()),
                    "'%s' wants a column or a list of columns".formatted(entry.getKey()));
        }
        return names;
    }

    private static Unusable unusable(Path file, String fr, String en) {
        return new Unusable("mapping", Label.of(file.getFileName() + " : " + fr, file.getFileName() + ": " + en));
    }
}
