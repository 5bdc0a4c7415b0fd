package org.ent4j.catalogue.pronote;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** That identifiers were exported for Pronote: when, of whom, and of how many. */
public record ExportMark(Instant at, SortedSet<Population> populations, int people) {

    public ExportMark {
        populations = Collections.unmodifiableSortedSet(new TreeSet<>(populations));
    }

    public boolean isComplete() {
        return isComplete(populations);
    }

    static boolean isComplete(Set<Population> populations) {
        return populations.containsAll(EnumSet.allOf(Population.class));
    }
}
