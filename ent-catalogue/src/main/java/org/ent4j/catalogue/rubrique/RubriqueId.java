package org.ent4j.catalogue.rubrique;

import java.util.regex.Pattern;

/** A rubrique of the project: letters, digits, dots, hyphens and underscores. */
public record RubriqueId(String value) implements Comparable<RubriqueId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    public RubriqueId {
        if (!isId(value)) {
            throw new IllegalArgumentException("'%s' is no id of a rubrique.\nMaybe it is its name.".formatted(value));
        }
    }

    /** Whether a rubrique may have that id. */
    public static boolean isId(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(RubriqueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
