package org.ent4j.viescolaire.discipline;

/** The key of a punition, of the host's choice; never blank. */
public record PunitionId(String value) implements Comparable<PunitionId> {

    public PunitionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a punition.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(PunitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
