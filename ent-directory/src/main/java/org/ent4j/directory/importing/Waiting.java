package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.directory.importing.Arrival.OfKey;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.HashIndex;
import org.ent4j.directory.internal.spool.Spool;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;

/**
 * Rows that only all together, at the end of the feed, can be told who they are, and changes of them. In memory, but for
 * guardians who merely are called like somebody: those are on disk until it is seen whose families are known.
 */
final class Waiting implements AutoCloseable {

    private final String source;
    private final Set<String> decided;
    private final Set<String> targets;
    private final List<Whole> rows = new ArrayList<>();
    private final TreeMap<Integer, OfKey> changes = new TreeMap<>();
    private final Map<SourceKey, List<Integer>> changesOf = new HashMap<>();
    private int said;
    private final HashIndex keys = new HashIndex();
    private final Spool namesakes = new Spool();
    private final HashIndex namesakeIds = new HashIndex();
    private final ByteWriter entry = new ByteWriter();

    Waiting(Correspondences decisions, String source) {
        this.source = source;
        this.decided = decisions.list().stream().map(each -> each.item().key()).collect(toSet());
        this.targets = decisions.list().stream().flatMap(Waiting::target).collect(toSet());
    }

    private static Stream<String> target(Correspondence decision) {
        return decision.target().fold(Stream::of, Stream::of, Stream::of);
    }

    /**
     * Whether a decision speaks of the row or of its owner, another row may have the same owner, or an earlier row of the
     * same key waits.
     */
    boolean takes(Whole row, Optional<PersonOutline> owner) {
        var keysOfRow = row.keys();
        return keysOfRow.size() > 1
                || keysOfRow.stream().anyMatch(this::concerns)
                || owner.filter(this::isContested).isPresent();
    }

    private boolean concerns(SourceKey key) {
        return !key.source().equals(source) || decided.contains(key.key()) || waits(key);
    }

    private boolean isContested(PersonOutline owner) {
        var ofSource =
                owner.keys().stream().filter(key -> key.source().equals(source)).count();
        return ofSource > 1 || targets.contains(owner.id().value());
    }

    private boolean waits(SourceKey key) {
        return keys.size() > 0 && keys.contains(key.toString());
    }

    void add(Whole row) {
        rows.add(row);
        remember(row);
    }

    /** A guardian who can be somebody only in the family of a pupil who is. */
    void addNamesake(Whole row) {
        entry.clear();
        ArrivalBytes.write(row, entry);
        namesakeIds.put(row.person().id().value(), namesakes.add(entry));
        remember(row);
    }

    private void remember(Whole row) {
        row.keys().forEach(key -> keys.put(key.toString(), 0));
    }

    void add(OfKey change) {
        changes.put(said, change);
        changesOf.computeIfAbsent(change.key(), any -> new ArrayList<>()).add(said);
        said++;
    }

    /** What was said before of somebody whose row comes is void. */
    void forgetChanges(Whole row) {
        row.keys().stream()
                .flatMap(key -> Stream.ofNullable(changesOf.remove(key)))
                .flatMap(List::stream)
                .forEach(changes::remove);
    }

    /** Whether the row of that person waits, or another row may turn out to be the same person. */
    boolean takes(OfKey change, Optional<PersonOutline> owner) {
        return waits(change.key()) || owner.filter(this::isContested).isPresent();
    }

    /**
     * The rows, once it is known whose families are. Guardians of none of them are nobody who is there.
     *
     * @param nobody takes those
     */
    List<Whole> rows(SettledWards wards, Consumer<Whole> nobody) {
        var all = new ArrayList<Whole>();
        var wanted = wards.guardians(id -> namesakeIds.contains(id.value()));
        rows.stream()
                .flatMap(row -> row.person().guardians().stream())
                .map(Guardianship::guardian)
                .forEach(wanted::add);
        var cursor = namesakes.cursor();
        for (var place : namesakeIds.values()) {
            var row = ArrivalBytes.read(cursor.at(place));
            if (wanted.contains(row.person().id())) {
                all.add(row);
            } else {
                nobody.accept(row);
            }
        }
        all.addAll(rows);
        return all;
    }

    /** In the order of the feed. */
    List<OfKey> changes() {
        return List.copyOf(changes.values());
    }

    @Override
    public void close() {
        namesakes.close();
    }
}
