package org.ent4j.ticketing.ticket;

/** Which major incident, {@code "MAJ-12"}. */
public record IncidentId(String value) implements Comparable<IncidentId> {

    /** @throws IllegalArgumentException when it is blank */
    public IncidentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An incident without an id.");
        }
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
