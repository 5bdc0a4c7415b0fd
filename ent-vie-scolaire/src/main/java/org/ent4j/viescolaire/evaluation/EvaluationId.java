package org.ent4j.viescolaire.evaluation;

/** Which evaluation of a school. */
public record EvaluationId(String value) implements Comparable<EvaluationId> {

    public EvaluationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An evaluation needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(EvaluationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
