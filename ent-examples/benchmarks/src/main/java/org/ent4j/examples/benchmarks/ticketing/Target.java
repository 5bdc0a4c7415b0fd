package org.ent4j.examples.benchmarks.ticketing;

import java.util.Map;

/** A figure that was promised. */
record Target(String name, double figure, double atMost) {

    boolean isMet() {
        return figure <= atMost;
    }

    Map<String, Object> json() {
        return Json.of("name", name, "figure", Json.rounded(figure), "atMost", atMost, "met", isMet());
    }
}
