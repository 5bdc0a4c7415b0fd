package org.ent4j.viescolaire.lsu;

import java.util.regex.Pattern;

/**
 * The id of something within one file of the LSU, by which the rest of the file refers to it: {@code EL_01}. It means
 * nothing outside of the file.
 */
public record LsuId(String value) implements Comparable<LsuId> {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}\\p{M}_.·-]*");

    /** @throws IllegalArgumentException when it is no XML name without a colon */
    public LsuId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no id of the LSU.\nMaybe it begins with a digit: put a prefix before it."
                            .formatted(value));
        }
    }

    @Override
    public int compareTo(LsuId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
