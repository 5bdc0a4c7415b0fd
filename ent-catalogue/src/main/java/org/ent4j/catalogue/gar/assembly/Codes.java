package org.ent4j.catalogue.gar.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of codes. */
final class Codes {

    private Codes() {}

    /** In their order, each once. */
    static List<String> sorted(List<String> codes) {
        if (codes.size() < 2) {
            return codes;
        }
        var all = new ArrayList<>(codes);
        Collections.sort(all);
        var kept = new ArrayList<String>(all.size());
        for (var each : all) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(each)) {
                kept.add(each);
            }
        }
        return kept;
    }
}
