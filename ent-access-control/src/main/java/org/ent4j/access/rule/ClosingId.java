package org.ent4j.access.rule;

/** An emergency closing of a service. Opaque, compared exactly, never empty. */
public record ClosingId(String value) implements Comparable<ClosingId> {

    public ClosingId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A ClosingId is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(ClosingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
