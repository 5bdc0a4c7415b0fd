package org.ent4j.model.reconcile;

import org.ent4j.model.id.StructureId;

/**
 * An item of a foreign file, as decisions remember it.
 *
 * @param structure the structure that the file is about
 * @param source what wrote the file: {@code "EDT"}, {@code "STS"}, {@code "AAF"}
 * @param kind what the item is: {@code "TEACHER"}, {@code "ROOM"}…
 * @param key the item's key in the source, stable from one file to the next
 * @param label the item's name in the source, which people change
 */
public record SourceItem(StructureId structure, String source, String kind, String key, String label) {

    /** The same item, whatever its name has become. */
    public boolean isSameAs(SourceItem other) {
        return structure.equals(other.structure)
                && source.equals(other.source)
                && kind.equals(other.kind)
                && key.equals(other.key);
    }

    /** The same item under another name: a person should look again. */
    public boolean isRenamed(SourceItem earlier) {
        return isSameAs(earlier) && !label.equals(earlier.label);
    }
}
