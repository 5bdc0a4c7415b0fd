package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a table of figures, of which most stand in JSON. */
final class Rows {

    private final JsonNode figures;
    private final Map<String, Double> rows = new LinkedHashMap<>();

    private Rows(JsonNode figures) {
        this.figures = figures;
    }

    static Rows of(JsonNode figures) {
        return new Rows(figures);
    }

    Rows row(String name, String field) {
        return row(name, figures.required(field).asDouble());
    }

    Rows row(String name, double figure) {
        rows.put(name, figure);
        return this;
    }

    Map<String, Double> all() {
        return rows;
    }
}
