package org.ent4j.access.internal;

import org.ent4j.access.answer.DecidingRules;
import org.jspecify.annotations.Nullable;

/** The decision for a service with many entries or a gate: only the entries of the person's own places are read. */
final class Lookup {

    private final long[] block;
    private final int @Nullable [] starts;
    private final int endOfStructures;
    private final int endOfGroups;

    /** @param starts where the entries of each structure begin, when there are many */
    Lookup(long[] block, int @Nullable [] starts) {
        this.block = block;
        this.starts = starts;
        this.endOfStructures = Entries.FIRST + Entries.structures(block[0]);
        this.endOfGroups = endOfStructures + Entries.groups(block[0]);
    }

    /**
     * The roles, as bits.
     *
     * @param pairs structure and signature of each affiliation that counts, from {@code from} to {@code to}
     * @param groups the groups, from {@code firstGroup} to {@code lastGroup}
     * @param bare whether what asks for no affiliation counts
     */
    long roles(
            int[] pairs,
            int from,
            int to,
            int[] groups,
            int firstGroup,
            int lastGroup,
            boolean bare,
            Facts facts,
            @Nullable DecidingRules into) {
        var roles = 0L;
        for (var pair = from; pair < to; pair += 2) {
            roles |= inStructure(pairs[pair], pairs[pair + 1], facts, into);
        }
        if (endOfGroups > endOfStructures) {
            for (var group = firstGroup; group < lastGroup; group++) {
                roles |= inGroup(groups[group], pairs, from, to, bare, facts, into);
            }
        }
        for (var place = endOfGroups; place < block.length; place++) {
            roles |= anywhere(place, pairs, from, to, bare, facts, into);
        }
        return roles;
    }

    private long inStructure(int structure, int signature, Facts facts, @Nullable DecidingRules into) {
        var end = end(structure);
        var roles = 0L;
        for (var place = start(structure); place < end && (int) block[place] == structure; place++) {
            if (facts.matches(structure, signature, Entries.predicate(block[place]))) {
                roles |= found(place, into);
            }
        }
        return roles;
    }

    private int start(int structure) {
        if (starts == null) {
            return first(structure, Entries.FIRST, endOfStructures);
        }
        return structure + 1 < starts.length ? starts[structure] : endOfStructures;
    }

    private int end(int structure) {
        return starts == null || structure + 1 >= starts.length ? endOfStructures : starts[structure + 1];
    }

    private long inGroup(
            int group, int[] pairs, int from, int to, boolean bare, Facts facts, @Nullable DecidingRules into) {
        var roles = 0L;
        var place = first(group, endOfStructures, endOfGroups);
        for (; place < endOfGroups && (int) block[place] == group; place++) {
            roles |= anywhere(place, pairs, from, to, bare, facts, into);
        }
        return roles;
    }

    private long anywhere(
            int place, int[] pairs, int from, int to, boolean bare, Facts facts, @Nullable DecidingRules into) {
        var predicate = Entries.predicate(block[place]);
        if (predicate == Predicates.EVERYBODY) {
            return bare ? found(place, into) : 0;
        }
        for (var pair = from; pair < to; pair += 2) {
            if (facts.matches(pairs[pair], pairs[pair + 1], predicate)) {
                return found(place, into);
            }
        }
        return 0;
    }

    private long found(int place, @Nullable DecidingRules into) {
        var role = Entries.role(block[place]);
        if (into != null) {
            into.add(place, role);
        }
        return 1L << role;
    }

    /** The first place of a sorted part whose target is that or a greater one. */
    private int first(int target, int from, int to) {
        var low = from;
        var high = to;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if ((int) block[middle] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
