package org.ent4j.catalogue.gar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.catalogue.gar.schema.GarPart;

/** Counts what goes out and what does not. */
public final class GarTally {

    /** Of each rule. */
    private static final int MOST_EXAMPLES = 20;

    private final Map<GarPart, Map<String, long[]>> objects = new EnumMap<>(GarPart.class);
    private final TreeMap<String, Long> leftOut = new TreeMap<>();
    private final List<GarLeftOut> examples = new ArrayList<>();

    public void put(GarPart part, GarRow row) {
        objects.computeIfAbsent(part, any -> new HashMap<>())
                .computeIfAbsent(row.type().name(), any -> new long[1])[0]++;
    }

    public void leaveOut(GarLeftOut each) {
        if (leftOut.merge(each.rule(), 1L, Long::sum) <= MOST_EXAMPLES) {
            examples.add(each);
        }
    }

    public GarReport report(GarExportName name, int schools, List<GarFile> files) {
        var byName = new HashMap<GarPart, SortedMap<String, Long>>();
        objects.forEach((part, counts) -> {
            var named = new TreeMap<String, Long>();
            counts.forEach((type, count) -> named.put(type, count[0]));
            byName.put(part, named);
        });
        return new GarReport(name, schools, byName, files, leftOut, examples);
    }
}
