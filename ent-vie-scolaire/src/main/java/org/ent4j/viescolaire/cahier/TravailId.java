package org.ent4j.viescolaire.cahier;

/** The key of a work to be done, of the host's choice; never blank. */
public record TravailId(String value) implements Comparable<TravailId> {

    public TravailId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a work to be done.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(TravailId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
