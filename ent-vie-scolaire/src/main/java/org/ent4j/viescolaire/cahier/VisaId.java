package org.ent4j.viescolaire.cahier;

/** The key of a visa, of the host's choice; never blank. */
public record VisaId(String value) implements Comparable<VisaId> {

    public VisaId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a visa.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(VisaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
