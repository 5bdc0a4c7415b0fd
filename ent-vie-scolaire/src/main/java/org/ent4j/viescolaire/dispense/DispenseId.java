package org.ent4j.viescolaire.dispense;

import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;

/** Which dispense of a school. */
public record DispenseId(String value) implements Comparable<DispenseId> {

    public DispenseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A dispense needs an id.\nMaybe the row has none.");
        }
    }

    /** Where what happens to it is kept. */
    public JournalKey journal() {
        return new JournalKey(JournalKind.DISPENSE, value);
    }

    @Override
    public int compareTo(DispenseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
