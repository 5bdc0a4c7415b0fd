package org.ent4j.access.rule;

/** A site of the portal, which serves one or more structures. Opaque, compared exactly, never empty. */
public record SiteId(String value) implements Comparable<SiteId> {

    public SiteId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A SiteId is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
