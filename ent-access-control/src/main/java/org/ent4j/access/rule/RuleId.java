package org.ent4j.access.rule;

/** A rule or a grant, by the key that deciding rules are told by. Opaque, compared exactly, never empty. */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A RuleId is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
