package org.ent4j.viescolaire.conseil;

/** Which avis of a school's list: {@code "FELICITATIONS"}. */
public record AvisCode(String value) implements Comparable<AvisCode> {

    public AvisCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An avis needs a code.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(AvisCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
