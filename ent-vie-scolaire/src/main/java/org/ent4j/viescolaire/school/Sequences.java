package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.util.List;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;

/**
 * How far each journal has been read.
 *
 * @param last the sequence of the last event of each
 * @param forgotten the journals that were forgotten, and have not been begun again
 */
record Sequences(HashMap<JournalKey, Integer> last, HashSet<JournalKey> forgotten) {

    static final Sequences NONE = new Sequences(HashMap.empty(), HashSet.empty());

    /** Whether somebody wrote it who did not know yet that the journal was forgotten: it goes with the journal. */
    boolean isLeftover(Kept kept) {
        return forgotten.contains(kept.key()) && kept.sequence() > 1;
    }

    /** Whether one before it is not there any more: nobody knows what the journal says. */
    boolean isGap(Kept kept) {
        return kept.sequence() != last.getOrElse(kept.key(), 0) + 1;
    }

    Sequences after(Kept kept) {
        return new Sequences(
                last.put(kept.key(), kept.sequence()), forgotten.isEmpty() ? forgotten : forgotten.remove(kept.key()));
    }

    Sequences without(List<JournalKey> keys) {
        return new Sequences(last.removeAll(keys), forgotten.addAll(keys));
    }
}
