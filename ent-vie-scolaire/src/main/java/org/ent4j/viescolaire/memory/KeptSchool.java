package org.ent4j.viescolaire.memory;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;

/** The journals of a school, by key and in the order of positions; not safe for several threads by itself. */
final class KeptSchool {

    private final SortedMap<JournalKey, KeptJournal> journals = new TreeMap<>();
    private final SortedMap<Long, Kept> byPosition = new TreeMap<>();
    private long position;

    Optional<KeptJournal> journal(JournalKey key) {
        return Optional.ofNullable(journals.get(key));
    }

    SortedMap<JournalKey, KeptJournal> journals() {
        return Collections.unmodifiableSortedMap(journals);
    }

    /** Of the last event that was kept, be it forgotten since or not. */
    long position() {
        return position;
    }

    Optional<Superseded> stale(Addition addition) {
        var found = version(addition.key());
        return found == addition.version()
                ? Optional.empty()
                : Optional.of(new Superseded(addition.key(), addition.version(), found));
    }

    private int version(JournalKey key) {
        return journal(key).map(journal -> journal.events().size()).orElse(0);
    }

    void add(Addition addition) {
        var sequence = addition.version();
        for (var event : addition.events()) {
            byPosition.put(++position, new Kept(position, addition.key(), ++sequence, event));
        }
        journals.merge(addition.key(), KeptJournal.EMPTY.with(addition), (before, first) -> before.with(addition));
    }

    Stream<Kept> since(long after) {
        return byPosition.tailMap(after + 1).values().stream();
    }

    boolean forget(JournalKey key) {
        byPosition.values().removeIf(kept -> kept.key().equals(key));
        return journals.remove(key) != null;
    }
}
