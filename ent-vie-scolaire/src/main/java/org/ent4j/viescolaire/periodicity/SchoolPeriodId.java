package org.ent4j.viescolaire.periodicity;

/** Which period of a school, {@code "2026-T1"}. */
public record SchoolPeriodId(String value) implements Comparable<SchoolPeriodId> {

    public SchoolPeriodId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A period needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(SchoolPeriodId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
