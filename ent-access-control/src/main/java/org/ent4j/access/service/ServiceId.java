package org.ent4j.access.service;

/** A service of the portal, by the host's key. Opaque, compared exactly, never empty. */
public record ServiceId(String value) implements Comparable<ServiceId> {

    public ServiceId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A ServiceId is empty.\nMaybe a member of the source is missing.");
        }
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
