package org.ent4j.examples.sample.write;

import java.util.Optional;

/** The little of JSON that the sample writes. No text of a sample has control characters. */
final class Json {

    private Json() {}

    static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String textOrNull(Optional<String> text) {
        return text.map(Json::text).orElse("null");
    }
}
