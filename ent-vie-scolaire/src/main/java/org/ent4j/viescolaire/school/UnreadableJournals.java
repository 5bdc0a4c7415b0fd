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

    /** Those of files, of what files missed, and of alerts of years before: their ids say of which year they are. */
    Stream<JournalKey> before(SchoolYear year) {
        return all().stream()
                .map(UnreadableJournal::key)
                .filter(key -> year(key).filter(start -> start < year.start()).isPresent());
    }

    /** Whose files they are in a year. */
    Set<PersonId> files(SchoolYear year) {
        return pupils(JournalKind.DOSSIER, year.start() + "/").collect(Collectors.toUnmodifiableSet());
    }

    /** Whose files, alerts, or what the files missed, they are in a year. */
    Stream<PersonId> pupils(SchoolYear year) {
        var prefix = year.start() + "/";
        return Stream.of(
                        pupils(JournalKind.DOSSIER, prefix),
                        pupils(JournalKind.ALERT, prefix),
                        pupils(JournalKind.SCHOOL, FileBehind.PREFIX + prefix))
                .flatMap(each -> each);
    }

    private Stream<PersonId> pupils(JournalKind kind, String prefix) {
        return byKey.keySet()
                .toJavaStream()
                .filter(key -> key.kind() == kind && key.id().length() > prefix.length())
                .filter(key -> key.id().startsWith(prefix))
                .map(key -> new PersonId(key.id().substring(prefix.length())));
    }

    private static Optional<Integer> year(JournalKey key) {
        return yearly(key)
                .map(id -> id.split("/", 2)[0])
                .filter(start -> start.matches("\\d{4}"))
                .map(Integer::valueOf);
    }

    /** The part of an id that begins with a year. */
    private static Optional<String> yearly(JournalKey key) {
        return switch (key.kind()) {
            case DOSSIER, ALERT -> Optional.of(key.id());
            case SCHOOL ->
                Optional.of(key.id())
                        .filter(id -> id.startsWith(FileBehind.PREFIX))
                        .map(id -> id.substring(FileBehind.PREFIX.length()));
            default -> Optional.empty();
        };
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
