package org.ent4j.access.service;

/** Something that a role of a service may do, as the host names it: {@code READ_ABSENCE_FILES}. Opaque, compared exactly, never empty. */
public record Permission(String value) implements Comparable<Permission> {

    public Permission {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A Permission is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(Permission other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
