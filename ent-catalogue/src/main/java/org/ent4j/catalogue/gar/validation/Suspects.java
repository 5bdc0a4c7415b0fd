package org.ent4j.catalogue.gar.validation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Hashes of what has to be looked at again.
 *
 * @param doubled keys that may be there several times, by {@link Kind}
 * @param unknown what is referred to and is nowhere, by {@link Target}
 * @param severalMefs schools with pupils who may have several MEF there
 * @param both people who may be pupils and teachers
 * @param empty groups to which nothing refers
 * @param groups all groups that are there
 * @param crowded schools that may have too many responsables d'affectation
 */
record Suspects(
        List<LongSet> doubled,
        List<LongSet> unknown,
        LongSet severalMefs,
        LongSet both,
        LongSet empty,
        LongSet groups,
        LongSet crowded) {

    Suspects {
        doubled = List.copyOf(doubled);
        unknown = List.copyOf(unknown);
    }

    boolean isDoubled(Kind kind, long key) {
        return doubled.get(kind.ordinal()).contains(key);
    }

    boolean isUnknown(Target target, long hash) {
        return unknown.get(target.ordinal()).contains(hash);
    }

    boolean isKnownGroup(long hash) {
        return groups.contains(hash);
    }

    /** Nothing has to be looked at again. */
    boolean isEmpty() {
        return Stream.of(doubled.stream(), unknown.stream(), Stream.of(severalMefs, both, empty, crowded))
                .flatMap(sets -> sets)
                .allMatch(LongSet::isEmpty);
    }
}
