package org.ent4j.examples.speed;

import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
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

/**
 * The journals of a single writer who lives a whole year in minutes: what is appended goes into the store by hundreds, and
 * is remembered until the writer has read it.
 */
final class Relay implements Journals {

    private static final int AT_ONCE = 400;

    private final Journals store;
    private final Deque<Kept> unread = new ArrayDeque<>();
    private final Map<JournalKey, Addition> waiting = new LinkedHashMap<>();
    private long position;

    Relay(Journals store) {
        this.store = store;
    }

    @Override
    public Either<Superseded, Long> append(StructureId school, List<Addition> additions) {
        for (var addition : additions) {
            var sequence = addition.version();
            for (var event : addition.events()) {
                unread.add(new Kept(++position, addition.key(), ++sequence, event));
            }
            waiting.merge(addition.key(), addition, Relay::joined);
        }
        if (waiting.size() >= AT_ONCE) {
            flush(school);
        }
        return Either.right(position);
    }

    private static Addition joined(Addition first, Addition second) {
        var events = new ArrayList<Event>(first.events());
        events.addAll(second.events());
        var pupils = new HashSet<>(first.pupils());
        pupils.addAll(second.pupils());
        var days =
                Stream.of(first.days(), second.days()).flatMap(Optional::stream).reduce(Relay::span);
        return new Addition(first.key(), first.version(), events, pupils, days);
    }

    private static DateRange span(DateRange one, DateRange other) {
        return new DateRange(
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    /** Writes what waits. */
    void flush(StructureId school) {
        if (!waiting.isEmpty()) {
            store.append(school, List.copyOf(waiting.values()))
                    .getOrElseThrow(stale -> new IllegalStateException(stale + "\nMaybe somebody else writes too."));
            waiting.clear();
        }
    }

    @Override
    public List<Kept> since(StructureId school, long after, int limit) {
        while (!unread.isEmpty() && unread.element().position() <= after) {
            unread.remove();
        }
        return unread.stream().limit(limit).toList();
    }

    @Override
    public List<Event> read(StructureId school, JournalKey key) {
        flush(school);
        return store.read(school, key);
    }

    @Override
    public SortedMap<JournalKey, List<Event>> about(StructureId school, JournalKind kind, PersonId pupil) {
        flush(school);
        return store.about(school, kind, pupil);
    }

    @Override
    public SortedMap<JournalKey, List<Event>> on(StructureId school, JournalKind kind, DateRange days) {
        flush(school);
        return store.on(school, kind, days);
    }

    @Override
    public int forget(StructureId school, Collection<JournalKey> keys) {
        flush(school);
        return store.forget(school, keys);
    }
}
