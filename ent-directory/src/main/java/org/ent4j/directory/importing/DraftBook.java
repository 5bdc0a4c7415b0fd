package org.ent4j.directory.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ent4j.directory.internal.spool.ByteReader;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.HashIndex;
import org.ent4j.directory.internal.spool.Spool;
import org.ent4j.directory.internal.spool.SpooledList;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Fate;

/**
 * The lines of a plan in the making, by the id of the person: on disk, but for an index of some fifty bytes a person. A
 * line that is put again takes the place of the one before, at the end.
 */
final class DraftBook implements AutoCloseable {

    private static final Fate[] FATES = Fate.values();
    private static final int FATE_BITS = 3;
    private static final long WRITTEN = 1L << FATE_BITS;
    private static final int TAG_BITS = FATE_BITS + 1;
    private static final long REMOVED = Long.MAX_VALUE;

    private final Spool spool;
    private final HashIndex index = new HashIndex();
    private final ByteWriter entry = new ByteWriter();
    private final DraftBytes bytes = new DraftBytes();

    DraftBook(Spool spool) {
        this.spool = spool;
    }

    boolean contains(PersonId id) {
        return isLine(index.get(id.value()));
    }

    private static boolean isLine(long value) {
        return value != HashIndex.NONE && value != REMOVED;
    }

    /** Takes the line away, if there is one. */
    void remove(PersonId id) {
        if (contains(id)) {
            index.put(id.value(), REMOVED);
        }
    }

    private long[] lines() {
        return Arrays.stream(index.values()).filter(DraftBook::isLine).toArray();
    }

    void put(PersonId id, PersonDraft draft) {
        entry.clear();
        bytes.write(draft, entry);
        var written = draft.isWritten() ? WRITTEN : 0;
        index.put(
                id.value(),
                spool.add(entry) << TAG_BITS | written | draft.fate().ordinal());
    }

    Optional<PersonDraft> get(PersonId id) {
        var value = index.get(id.value());
        return isLine(value) ? Optional.of(bytes.read(spool.at(place(value)))) : Optional.empty();
    }

    private static long place(long value) {
        return value >> TAG_BITS;
    }

    private static Fate fate(long value) {
        return FATES[(int) (value & WRITTEN - 1)];
    }

    void forEach(Consumer<PersonDraft> onEach) {
        var cursor = spool.cursor();
        for (var value : lines()) {
            onEach.accept(bytes.read(cursor.at(place(value))));
        }
    }

    /** All of them as they are now, in the order in which they were put; what is put later is not among them. */
    Written written() {
        return new Written(spool, bytes, lines());
    }

    @Override
    public void close() {
        spool.close();
    }

    /** The finished lines. */
    record Written(Spool spool, DraftBytes bytes, long[] values) {

        <T> List<T> all(Function<PersonDraft, T> read) {
            return list(values, read);
        }

        /** Those who are to be written. */
        <T> List<T> changed(Function<PersonDraft, T> read) {
            return list(
                    Arrays.stream(values)
                            .filter(value -> (value & WRITTEN) != 0)
                            .toArray(),
                    read);
        }

        <T> List<T> of(Fate fate, Function<PersonDraft, T> read) {
            return new ArrayList<>(list(
                    Arrays.stream(values).filter(value -> fate(value) == fate).toArray(), read));
        }

        private <T> List<T> list(long[] some, Function<PersonDraft, T> read) {
            var places = Arrays.stream(some).map(DraftBook::place).toArray();
            Function<ByteReader, PersonDraft> draft = bytes::read;
            return new SpooledList<>(spool, places, draft.andThen(read));
        }

        Map<Fate, Integer> fates() {
            var counts = new EnumMap<Fate, Integer>(Fate.class);
            Arrays.stream(values).forEach(value -> counts.merge(fate(value), 1, Integer::sum));
            return counts;
        }
    }
}
