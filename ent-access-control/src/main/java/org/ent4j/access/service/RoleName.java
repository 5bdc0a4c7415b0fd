package org.ent4j.access.service;

/** A role of a service, by the name that the service gives it: {@code Professeur}, {@code Accès au service}. Opaque, compared exactly, never empty. */
public record RoleName(String value) implements Comparable<RoleName> {

    public RoleName {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A RoleName is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(RoleName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
