package org.ent4j.examples.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * What an item of a timetable file really is.
 *
 * @param target what the sample calls it: a jointure, {@code structId$code}, a code matière, the code of a room; nothing
 *     when the directory lacks it
 */
record TruthLine(String source, ItemRef item, Optional<String> target) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<TruthLine> all(byte[] file, Uai uai) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(TruthLine::parse)
                .filter(json -> json.required("uai").asText().equals(uai.value()))
                .map(TruthLine::of)
                .toList();
    }

    private static TruthLine of(JsonNode json) {
        return new TruthLine(
                json.required("source").asText(),
                new ItemRef(
                        ItemKind.valueOf(json.required("kind").asText()),
                        json.required("sourceKey").asText()),
                Optional.of(json.required("directoryKey"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(line, broken);
        }
    }

    /** Whether the directory's key is the one meant: the sample knows neither académie nor source in it. */
    boolean is(String hostKey) {
        return target.filter(meant -> switch (item.kind()) {
                    case TEACHER, PUPIL -> hostKey.endsWith(":" + meant);
                    case CLASS, GROUP -> meant.endsWith("$" + hostKey);
                    case SUBJECT, ROOM, PART -> meant.equals(hostKey);
                })
                .isPresent();
    }
}
