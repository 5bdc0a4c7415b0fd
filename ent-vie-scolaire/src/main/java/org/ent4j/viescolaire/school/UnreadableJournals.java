package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Unreadable;
import org.ent4j.viescolaire.journal.UnreadableJournal;

/** Journals that say nothing from their first unreadable event on, while all others go on. */
record UnreadableJournals(HashMap<JournalKey, UnreadableJournal> byKey) {

    static final UnreadableJournals NONE = new UnreadableJournals(HashMap.empty());

    /** Whether the event says nothing: it cannot be read, or follows one that cannot. */
    boolean holds(Kept kept) {
        return kept.event() instanceof Unreadable || byKey.containsKey(kept.key());
    }

    UnreadableJournals after(Kept kept) {
        return kept.event() instanceof Unreadable event && !byKey.containsKey(kept.key())
                ? new UnreadableJournals(
                        byKey.put(kept.key(), new UnreadableJournal(kept.key(), kept.position(), event.why())))
                : this;
    }

    UnreadableJournals without(List<JournalKey> keys) {
        return new UnreadableJournals(byKey.removeAll(keys));
    }

    /** In the order of their keys. */
    List<UnreadableJournal> all() {
        return byKey.values()
                .toJavaStream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    Optional<UnreadableJournal> find(JournalKey key) {
        return byKey.get(key).toJavaOptional();
    }
}
