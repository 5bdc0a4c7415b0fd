package org.ent4j.model.id;

/**
 * A teaching group of a structure: a part of a class, or pupils of several (<i>regroupement</i>).
 *
 * @param structure the structure that it belongs to
 * @param code its code in the feeds, unique in the structure: {@code "3ALL1GR.1"}
 */
public record GroupRef(StructureId structure, String code) implements Comparable<GroupRef> {

    public GroupRef {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "A group of %s without a code.\nMaybe a '$' value of the feed is short.".formatted(structure));
        }
    }

    @Override
    public int compareTo(GroupRef other) {
        var byStructure = structure.compareTo(other.structure);
        return byStructure != 0 ? byStructure : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return structure + "$" + code;
    }
}
