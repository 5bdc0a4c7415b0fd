package org.ent4j.viescolaire.discipline;

/** The key of a sanction, of the host's choice; never blank. */
public record SanctionId(String value) implements Comparable<SanctionId> {

    public SanctionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a sanction.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(SanctionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
