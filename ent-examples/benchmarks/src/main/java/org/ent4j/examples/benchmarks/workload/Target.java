package org.ent4j.examples.benchmarks.workload;

import java.util.Set;

/** Where a rule holds. */
public sealed interface Target {
    /** The structures of one site. */
    record Site(String site, Set<String> structures) implements Target {}

    /** A list of structures. */
    record Structures(Set<String> structures) implements Target {}

    /** The members of any of these groups. */
    record Groups(Set<String> groups) implements Target {}

    /** Everybody. */
    record Ent() implements Target {}

    /** The structures of a target that lists some, and none for the others. */
    default Set<String> places() {
        if (this instanceof Site site) {
            return site.structures();
        }
        return this instanceof Structures list ? list.structures() : Set.of();
    }

    default Set<String> members() {
        return this instanceof Groups groups ? groups.groups() : Set.of();
    }
}
