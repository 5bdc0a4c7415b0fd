package org.ent4j.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * The rights of a snapshot as those of an earlier one and the changes since, so that a change does not copy 160,000 rules
 * that nobody may ask for. Sites are those of the start.
 */
final class RightsLog {

    /** Changes that are kept before they are worked into a new start. */
    static final int MOST = 1_000;

    private final Rights start;
    private final List<RightsChange> since;
    private volatile @Nullable Rights made;

    private RightsLog(Rights start, List<RightsChange> since) {
        this.start = start;
        this.since = since;
    }

    static RightsLog of(Rights rights) {
        return new RightsLog(rights, List.of());
    }

    RightsLog and(List<RightsChange> changes) {
        var all = new ArrayList<>(since);
        all.addAll(changes);
        return new RightsLog(start, all);
    }

    boolean isLong() {
        return since.size() > MOST;
    }

    Set<StructureId> structuresOf(Target target) {
        return start.structuresOf(target).orElse(Set.of());
    }

    Rights rights() {
        var rights = made;
        if (rights == null) {
            rights = since.isEmpty() ? start : folded();
            made = rights;
        }
        return rights;
    }

    private Rights folded() {
        var assembly = new RightsAssembly(start);
        since.forEach(assembly::apply);
        return assembly.build();
    }
}
