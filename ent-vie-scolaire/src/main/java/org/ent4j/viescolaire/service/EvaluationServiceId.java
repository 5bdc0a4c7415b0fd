package org.ent4j.viescolaire.service;

/** Which evaluation service of a school. */
public record EvaluationServiceId(String value) implements Comparable<EvaluationServiceId> {

    public EvaluationServiceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An evaluation service needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(EvaluationServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
