package org.ent4j.model.id;

/**
 * A class (<i>division</i>) of a structure.
 *
 * @param structure the structure that it belongs to
 * @param code its code in the feeds, unique in the structure: {@code "6A"}
 */
public record ClassRef(StructureId structure, String code) implements Comparable<ClassRef> {

    public ClassRef {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "A class of %s without a code.\nMaybe a '$' value of the feed is short.".formatted(structure));
        }
    }

    @Override
    public int compareTo(ClassRef other) {
        var byStructure = structure.compareTo(other.structure);
        return byStructure != 0 ? byStructure : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return structure + "$" + code;
    }
}
