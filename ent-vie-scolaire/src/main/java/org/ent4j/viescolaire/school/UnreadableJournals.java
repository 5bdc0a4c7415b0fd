package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import java.util.List;
import java.util.Optional;
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

    /** Why a journal cannot be read of which an event is gone. */
    static final String MISSING = "MissingEvent";

    static final UnreadableJournals NONE = new UnreadableJournals(HashMap.empty());

    /** Whether the event says nothing: it cannot be read, or follows one that cannot. */
    boolean holds(Kept kept) {
        return kept.event() instanceof Unreadable || byKey.containsKey(kept.key());
    }

    UnreadableJournals after(Kept kept) {
        return kept.event() instanceof Unreadable event && !byKey.containsKey(kept.key())
                ? from(kept, event.why())
                : this;
    }

    /** The journal says nothing from that event on. */
    UnreadableJournals from(Kept kept, String why) {
        return from(kept.key(), kept.position(), why);
    }

    UnreadableJournals from(JournalKey key, long position, String why) {
        return new UnreadableJournals(byKey.put(key, new UnreadableJournal(key, position, why)));
    }

    boolean any(JournalKind kind) {
        return byKey.keySet().exists(key -> key.kind() == kind);
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

    /** Whose files, or what the files missed, they are in a year. */
    Stream<PersonId> files(SchoolYear year) {
        var prefix = year.start() + "/";
        return Stream.concat(pupils(JournalKind.DOSSIER, prefix), pupils(JournalKind.SCHOOL, prefix));
    }

    /** The file of a pupil in a year, or what it missed. */
    Optional<UnreadableJournal> file(PersonId pupil) {
        return all().stream()
                .filter(each -> each.key().kind() != JournalKind.ALERT)
                .filter(each -> yearly(each.key())
                        .map(id -> id.substring(id.indexOf('/') + 1))
                        .filter(pupil.value()::equals)
                        .isPresent())
                .findFirst();
    }

    /** Whose files, alerts, or what the files missed, they are in a year. */
    Stream<PersonId> pupils(SchoolYear year) {
        return Stream.concat(files(year), pupils(JournalKind.ALERT, year.start() + "/"));
    }

    private Stream<PersonId> pupils(JournalKind kind, String prefix) {
        return byKey.keySet()
                .toJavaStream()
                .filter(key -> key.kind() == kind)
                .flatMap(key -> yearly(key).stream())
                .filter(id -> id.length() > prefix.length() && id.startsWith(prefix))
                .map(id -> new PersonId(id.substring(prefix.length())));
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
            case SCHOOL -> FileBehind.file(key.id());
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
