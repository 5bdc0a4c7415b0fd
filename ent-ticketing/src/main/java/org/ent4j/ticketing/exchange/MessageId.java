package org.ent4j.ticketing.exchange;

/** Which message: of its ticket, its event and whom it is for, so that it is the same each time. */
public record MessageId(String value) implements Comparable<MessageId> {

    /** @throws IllegalArgumentException when it is blank */
    public MessageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A message without an id.");
        }
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
