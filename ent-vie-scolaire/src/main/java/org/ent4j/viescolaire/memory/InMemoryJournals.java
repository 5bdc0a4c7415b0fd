package org.ent4j.viescolaire.memory;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;
import org.ent4j.viescolaire.spi.Journals;

/** Journals by school. */
public final class InMemoryJournals implements Journals {

    private final Map<StructureId, KeptSchool> schools = new HashMap<>();

    @Override
    public synchronized List<Event> read(StructureId school, JournalKey key) {
        return of(school).journal(key).map(KeptJournal::events).orElse(List.of());
    }

    @Override
    public synchronized SortedMap<JournalKey, List<Event>> about(StructureId school, JournalKind kind, PersonId pupil) {
        return find(school, kind, journal -> journal.pupils().contains(pupil));
    }

    @Override
    public synchronized SortedMap<JournalKey, List<Event>> on(StructureId school, JournalKind kind, DateRange days) {
        return find(
                school, kind, journal -> journal.days().filter(days::overlaps).isPresent());
    }

    private SortedMap<JournalKey, List<Event>> find(
            StructureId school, JournalKind kind, Predicate<KeptJournal> wanted) {
        var found = new TreeMap<JournalKey, List<Event>>();
        of(school).journals().forEach((key, journal) -> {
            if (key.kind() == kind && wanted.test(journal)) {
                found.put(key, journal.events());
            }
        });
        return found;
    }

    @Override
    public synchronized Either<Superseded, Long> append(StructureId school, List<Addition> additions) {
        Journals.requireOneForEachJournal(additions);
        var kept = of(school);
        Optional<Superseded> stale =
                additions.stream().map(kept::stale).flatMap(Optional::stream).findFirst();
        if (stale.isEmpty()) {
            additions.stream().filter(each -> !each.addsNothing()).forEach(kept::add);
        }
        return stale.<Either<Superseded, Long>>map(Either::left).orElseGet(() -> Either.right(kept.position()));
    }

    @Override
    public synchronized List<Kept> since(StructureId school, long position, int limit) {
        return of(school).since(position).limit(limit).toList();
    }

    @Override
    public synchronized int forget(StructureId school, Collection<JournalKey> keys) {
        return (int) Set.copyOf(keys).stream().filter(of(school)::forget).count();
    }

    private KeptSchool of(StructureId school) {
        return schools.computeIfAbsent(school, any -> new KeptSchool());
    }
}
