package org.ent4j.viescolaire.bulletin;

/** Which bulletin of a school: one a pupil and period. */
public record BulletinId(String value) implements Comparable<BulletinId> {

    public BulletinId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A bulletin needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(BulletinId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
