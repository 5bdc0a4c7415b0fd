package org.ent4j.ticketing.knowledge;

/** The key of a known answer, of the host's choice; never blank. */
public record KnownAnswerId(String value) implements Comparable<KnownAnswerId> {

    public KnownAnswerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a known answer.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(KnownAnswerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
