package org.ent4j.examples.cli.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ent4j.directory.feed.csv.Attribute;
import org.ent4j.directory.feed.csv.ColumnMapping;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** What headers are, in JSON: {@code {"Nom de l'enfant": "LAST_NAME", "Cantine": "IGNORED"}}. */
final class MappingFile {

    private static final long MOST_BYTES = 1L << 20;

    private MappingFile() {}

    static ColumnMapping read(Path file) {
        try {
            return mapping(file, tree(file));
        } catch (JsonProcessingException broken) {
            throw unusable(file, Label.of("JSON illisible", "the JSON cannot be read"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode tree(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw unusable(file, Label.of("fichier trop grand", "the file is too big"));
        }
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }

    private static ColumnMapping mapping(Path file, JsonNode tree) {
        if (!tree.isObject()) {
            throw unusable(
                    file,
                    Label.of("attendu : un objet { en-tête : attribut }", "expected: an object { header: attribute }"));
        }
        var headers = new HashMap<String, Attribute>();
        tree.fields().forEachRemaining(each -> headers.put(each.getKey(), attribute(file, each.getValue())));
        return ColumnMapping.of(headers);
    }

    private static Attribute attribute(Path file, JsonNode value) {
        return Arrays.stream(Attribute.values())
                .filter(each -> each.name().equals(value.asText().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unusable(
                        file,
                        Label.of(
                                "« %s » n'est pas un attribut ; au choix : %s".formatted(value.asText(), names()),
                                "'%s' is no attribute; one of: %s".formatted(value.asText(), names()))));
    }

    private static String names() {
        return Arrays.stream(Attribute.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Unusable unusable(Path file, Label why) {
        return new Unusable("mapping", Label.of(file + " : " + why.fr(), file + ": " + why.en()));
    }
}
