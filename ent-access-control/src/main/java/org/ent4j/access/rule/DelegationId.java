package org.ent4j.access.rule;

/** A delegation of administration. Opaque, compared exactly, never empty. */
public record DelegationId(String value) implements Comparable<DelegationId> {

    public DelegationId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A DelegationId is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(DelegationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
