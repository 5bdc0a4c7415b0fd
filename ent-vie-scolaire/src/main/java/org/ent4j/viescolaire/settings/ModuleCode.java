package org.ent4j.viescolaire.settings;

/** Which module of an agricultural diploma: {@code "MG1"}. */
public record ModuleCode(String value) implements Comparable<ModuleCode> {

    public ModuleCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A module needs a code.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(ModuleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
