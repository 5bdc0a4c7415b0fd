package org.ent4j.viescolaire.discipline;

/** The key of an incident, of the host's choice; never blank. */
public record IncidentId(String value) implements Comparable<IncidentId> {

    public IncidentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of an incident.\nMaybe a column of the source is empty.".formatted(value));
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
