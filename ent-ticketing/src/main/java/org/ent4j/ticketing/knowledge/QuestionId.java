package org.ent4j.ticketing.knowledge;

/** The key of a question, of the host's choice; never blank. */
public record QuestionId(String value) implements Comparable<QuestionId> {

    public QuestionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a question.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
