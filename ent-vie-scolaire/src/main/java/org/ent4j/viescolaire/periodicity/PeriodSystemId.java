package org.ent4j.viescolaire.periodicity;

/** Which system of periods of a school, {@code "TRIMESTRES"}. */
public record PeriodSystemId(String value) implements Comparable<PeriodSystemId> {

    public PeriodSystemId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A system of periods needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(PeriodSystemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
