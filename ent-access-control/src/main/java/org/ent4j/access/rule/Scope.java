package org.ent4j.access.rule;

import java.util.HashSet;
import java.util.Set;
import org.ent4j.model.id.StructureId;

/**
 * What an administrator administers.
 *
 * @param wholeEnt everything; then the structures do not matter
 * @param structures otherwise these structures
 */
public record Scope(boolean wholeEnt, Set<StructureId> structures) {

    public static final Scope ENT = new Scope(true, Set.of());
    public static final Scope NOTHING = new Scope(false, Set.of());

    public Scope {
        structures = Set.copyOf(structures);
    }

    public static Scope of(StructureId... structures) {
        return new Scope(false, Set.of(structures));
    }

    public boolean covers(StructureId structure) {
        return wholeEnt || structures.contains(structure);
    }

    public Scope and(Scope other) {
        if (wholeEnt || other.wholeEnt) {
            return ENT;
        }
        var both = new HashSet<>(structures);
        both.addAll(other.structures);
        return new Scope(false, both);
    }

    public Scope within(Scope limit) {
        if (limit.wholeEnt || wholeEnt) {
            return limit.wholeEnt ? this : limit;
        }
        var common = new HashSet<>(structures);
        common.retainAll(limit.structures);
        return new Scope(false, common);
    }
}
