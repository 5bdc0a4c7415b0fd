package org.ent4j.directory.group;

/** The key of a group, of the host's choice for a free group: opaque, never blank. */
public record GroupId(String value) implements Comparable<GroupId> {

    public GroupId {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "'%s' is no GroupId.\nMaybe a column of the source is empty or padded.".formatted(value));
        }
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
