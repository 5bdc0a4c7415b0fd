package org.ent4j.viescolaire.carnet;

/** The key of a message, of the host's choice; never blank. */
public record CarnetMessageId(String value) implements Comparable<CarnetMessageId> {

    public CarnetMessageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a message.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(CarnetMessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
