package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
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

    /** Those of files and alerts of years before, whose ids begin with their year. */
    Stream<JournalKey> before(SchoolYear year) {
        return all().stream()
                .map(UnreadableJournal::key)
                .filter(key -> year(key).filter(start -> start < year.start()).isPresent());
    }

    /** Whose journals of a kind they are in a year. */
    Set<PersonId> pupils(JournalKind kind, SchoolYear year) {
        var prefix = year.start() + "/";
        return byKey.keySet()
                .toJavaStream()
                .filter(key -> key.kind() == kind && key.id().length() > prefix.length())
                .filter(key -> key.id().startsWith(prefix))
                .map(key -> new PersonId(key.id().substring(prefix.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Integer> year(JournalKey key) {
        var isOfAYear = key.kind() == JournalKind.DOSSIER || key.kind() == JournalKind.ALERT;
        return Optional.of(key.id().split("/", 2)[0])
                .filter(start -> isOfAYear && start.matches("\\d{4}"))
                .map(Integer::valueOf);
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
