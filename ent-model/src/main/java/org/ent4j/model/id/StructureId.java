package org.ent4j.model.id;

/** A structure of the directory (school, cité scolaire, zone de remplacement), by the host's own key, often its UAI. */
public record StructureId(String value) implements Comparable<StructureId> {

    public StructureId {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "'%s' is no StructureId.\nMaybe a column of the source is empty or padded.".formatted(value));
        }
    }

    @Override
    public int compareTo(StructureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
