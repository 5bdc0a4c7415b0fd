package org.ent4j.catalogue.service;

/** The code of a regroupement, of the same shape as those of services: {@code ressources-numeriques}. */
public record RegroupementId(String value) implements Comparable<RegroupementId> {

    public RegroupementId {
        if (!ServiceKey.isCode(value)) {
            throw new IllegalArgumentException(
                    "'%s' is no code of a regroupement.\nMaybe it is its label.".formatted(value));
        }
    }

    @Override
    public int compareTo(RegroupementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
