package org.ent4j.examples.benchmarks.ticketing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures as JSON, in their order. */
final class Json {

    private static final double THOUSAND = 1_000;

    private Json() {}

    /** @param fields names and figures by turns */
    static Map<String, Object> of(Object... fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            json.put((String) fields[at], fields[at + 1]);
        }
        return json;
    }

    /** To three decimals. */
    static double rounded(double figure) {
        return Math.round(figure * THOUSAND) / THOUSAND;
    }
}
