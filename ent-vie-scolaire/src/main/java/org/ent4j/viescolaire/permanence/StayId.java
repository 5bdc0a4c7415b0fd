package org.ent4j.viescolaire.permanence;

import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;

/** The key of a stay, of the host's choice; never blank. */
public record StayId(String value) implements Comparable<StayId> {

    public StayId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a stay.\nMaybe a column of the source is empty.".formatted(value));
        }
    }

    /** Where its events are kept. */
    public JournalKey journal() {
        return new JournalKey(JournalKind.PERMANENCE, value);
    }

    @Override
    public int compareTo(StayId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
