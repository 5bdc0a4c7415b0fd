package org.ent4j.examples.speed;

import java.util.LinkedHashMap;
import java.util.Map;

/** A figure that was promised. */
record Target(String name, double figure, double atMost) {

    boolean isMet() {
        return figure <= atMost;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("figure", rounded(figure));
        json.put("atMost", atMost);
        json.put("met", isMet());
        return json;
    }

    static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
