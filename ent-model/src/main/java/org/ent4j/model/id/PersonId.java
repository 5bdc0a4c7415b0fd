package org.ent4j.model.id;

/** A person of the host's directory, by the host's own key: opaque, never blank, never shown to people. */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "'%s' is no PersonId.\nMaybe a column of the source is empty or padded.".formatted(value));
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
