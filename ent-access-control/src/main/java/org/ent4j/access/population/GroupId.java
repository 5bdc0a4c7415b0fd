package org.ent4j.access.population;

/** A group of people, free or automatic, by the host's key. Opaque, compared exactly, never empty. */
public record GroupId(String value) implements Comparable<GroupId> {

    public GroupId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A GroupId is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
