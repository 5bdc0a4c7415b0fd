package org.ent4j.viescolaire.evaluation;

/** Which sous-matière of an evaluation service: oral and written, chemistry and physics. */
public record SousMatiereId(String value) implements Comparable<SousMatiereId> {

    public SousMatiereId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A sous-matière needs an id.\nMaybe the row has none.");
        }
    }

    @Override
    public int compareTo(SousMatiereId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
