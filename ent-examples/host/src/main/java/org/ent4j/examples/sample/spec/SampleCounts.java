package org.ent4j.examples.sample.spec;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What there is of each in a sample.
 *
 * @param staff all who work at school, each counted once
 * @param lessons elements Cours of the EDT files, the bare ones included
 * @param items lines of the truth
 * @param noisy those of them that differ from the directory
 * @param events of the journals of vie scolaire; 0 for a sample without
 */
public record SampleCounts(
        int schools,
        int pupils,
        int guardians,
        int staff,
        int classes,
        int groups,
        int lessons,
        int items,
        int noisy,
        int events) {

    /** The counts in their order, by the names that the manifest gives them; events only where there are journals. */
    public Map<String, Integer> byName() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("schools", schools);
        counts.put("pupils", pupils);
        counts.put("guardians", guardians);
        counts.put("staff", staff);
        counts.put("classes", classes);
        counts.put("groups", groups);
        counts.put("lessons", lessons);
        counts.put("items", items);
        counts.put("noisy", noisy);
        if (events > 0) {
            counts.put("events", events);
        }
        return counts;
    }
}
