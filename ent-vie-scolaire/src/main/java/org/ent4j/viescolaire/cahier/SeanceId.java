package org.ent4j.viescolaire.cahier;

/** The key of a séance, of the host's choice; never blank. */
public record SeanceId(String value) implements Comparable<SeanceId> {

    public SeanceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a séance.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(SeanceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
