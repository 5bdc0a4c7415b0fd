package org.ent4j.model.reconcile;

import java.util.List;
import org.ent4j.model.rule.Reason;

/**
 * What an import plans for one item, and why.
 *
 * @param <T> the host's items
 */
public record PlanLine<T>(SourceItem item, Match<T> match, Fate fate, List<Reason> reasons) {

    public PlanLine {
        reasons = List.copyOf(reasons);
    }

    /** A person has to decide before this item is whole. */
    public boolean isOpen() {
        return fate == Fate.CONFLICT;
    }
}
