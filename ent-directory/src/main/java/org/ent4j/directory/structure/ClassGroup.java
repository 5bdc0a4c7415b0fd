package org.ent4j.directory.structure;

import java.util.Comparator;

/**
 * A class (<i>division</i>) of a structure.
 *
 * @param code unique in the structure: {@code "6A"}
 * @param label what people read; the code where the source has no other
 * @param source the source that says so
 */
public record ClassGroup(String code, String label, String source) implements Comparable<ClassGroup> {

    private static final Comparator<ClassGroup> ORDER = Comparator.comparing(ClassGroup::code)
            .thenComparing(ClassGroup::label)
            .thenComparing(ClassGroup::source);

    public ClassGroup {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A class without a code.\nMaybe a '$' value of the feed is short.");
        }
        label = label.isBlank() ? code : label;
    }

    @Override
    public int compareTo(ClassGroup other) {
        return ORDER.compare(this, other);
    }
}
