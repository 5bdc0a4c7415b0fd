package org.ent4j.viescolaire.dispense;

/** Which dispense of a school. */
public record DispenseId(String value) implements Comparable<DispenseId> {

    public DispenseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A dispense needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(DispenseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
