package org.ent4j.examples.speed;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A host that starts, and reads all that a store holds of a school.
 *
 * @param events how many were read
 * @param readSeconds how long reading and replaying took
 * @param heapMegabytes what the school takes in memory afterwards
 */
record ColdStart(long events, double readSeconds, double heapMegabytes) {

    private static final double MEGABYTE = 1024 * 1024;

    static double usedMegabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("events", events);
        json.put("readSeconds", Target.rounded(readSeconds));
        json.put("heapMegabytes", Target.rounded(heapMegabytes));
        return json;
    }
}
