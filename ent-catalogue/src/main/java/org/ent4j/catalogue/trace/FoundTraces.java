package org.ent4j.catalogue.trace;

import java.util.List;
import org.ent4j.catalogue.keeping.Trace;

/**
 * What a search found.
 *
 * @param traces the last ones first
 * @param isAll whether there are no older ones that match
 */
public record FoundTraces(List<Trace> traces, boolean isAll) {

    public FoundTraces {
        traces = List.copyOf(traces);
    }
}
