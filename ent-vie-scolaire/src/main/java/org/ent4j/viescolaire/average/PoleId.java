package org.ent4j.viescolaire.average;

/** Which pôle disciplinaire of a school: subjects that stand together on a bulletin, {@code "SCIENCES"}. */
public record PoleId(String value) implements Comparable<PoleId> {

    public PoleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A pôle disciplinaire needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(PoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
