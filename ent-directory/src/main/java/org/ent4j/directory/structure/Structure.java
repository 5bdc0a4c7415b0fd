package org.ent4j.directory.structure;

import java.util.Optional;
import java.util.SortedSet;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A school, a cité scolaire, a zone de remplacement: whatever people are affiliated with. */
@EntStyle
@Value.Immutable
public interface Structure {

    /** Its UAI where it has one, else the key of the source that brought it first. */
    StructureId id();

    Optional<Uai> uai();

    /** The keys under which the sources know it, the richest source first. */
    @Value.NaturalOrder
    SortedSet<SourceKey> keys();

    /** The name as the source writes it: {@code "Z.REMP-DIGNE-AIX_MARS."}, {@code "COLLEGE LOUIS ARAGON"}. */
    String name();

    /** Its type in the words of the source ({@code "COLLEGE"}, {@code "SANS OBJET"}), or "". */
    String type();

    /** The classes that a feed declares; others may be known through the people in them. */
    @Value.NaturalOrder
    SortedSet<ClassGroup> classes();

    @Value.NaturalOrder
    SortedSet<TeachingGroup> groups();

    /** The subjects that a feed declares for this structure, not for the whole académie. */
    @Value.NaturalOrder
    SortedSet<Subject> subjects();

    /** Grows with every write of the store, from 1; 0 for a structure not stored yet. Not part of what it is. */
    @Value.Auxiliary
    @Value.Default
    default int version() {
        return 0;
    }

    Structure withVersion(int version);

    Structure withClasses(Iterable<? extends ClassGroup> classes);

    static StructureId idOf(Optional<Uai> uai, SourceKey key) {
        return uai.map(code -> new StructureId(code.value())).orElseGet(key::structureId);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a structure; id, name and type are required. */
    final class Builder extends ImmutableStructure.Builder {}
}
