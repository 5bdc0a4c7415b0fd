package org.ent4j.directory.group;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;

/**
 * A free group after a change, and what changed.
 *
 * @param left who is a member no more; with the criteria that they do not meet when a rule decided, else with none
 */
public record GroupChange(FreeGroup group, SortedSet<PersonId> joined, SortedMap<PersonId, List<Criterion>> left) {

    public GroupChange {
        joined = Collections.unmodifiableSortedSet(new TreeSet<>(joined));
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
    }

    public boolean changesNothing() {
        return joined.isEmpty() && left.isEmpty();
    }
}
