package org.ent4j.timetable.source;

/** An item of a file by its kind and the file's key. */
public record ItemRef(ItemKind kind, String key) implements Comparable<ItemRef> {

    @Override
    public int compareTo(ItemRef other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
