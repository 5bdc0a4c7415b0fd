package org.ent4j.viescolaire.conseil;

/** Which orientation of a school's list: {@code "2GT"}. */
public record OrientationCode(String value) implements Comparable<OrientationCode> {

    public OrientationCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An orientation needs a code.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(OrientationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
