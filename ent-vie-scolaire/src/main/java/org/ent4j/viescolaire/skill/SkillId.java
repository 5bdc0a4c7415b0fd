package org.ent4j.viescolaire.skill;

/** Which skill of a school. */
public record SkillId(String value) implements Comparable<SkillId> {

    public SkillId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A skill needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
