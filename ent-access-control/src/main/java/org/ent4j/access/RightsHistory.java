package org.ent4j.access;

import static java.util.stream.Collectors.toMap;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.change.RightsUndo;
import org.ent4j.access.change.UndoRefusal;
import org.ent4j.access.change.UndoRefusal.ChangedSince;
import org.ent4j.access.change.UndoRefusal.NothingToUndo;
import org.ent4j.access.change.UndoRefusal.UnknownEntry;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.spi.RightsJournal;

/**
 * What the rights were, at any time since the first entry: the journal is replayed from its beginning. Thread-safe.
 *
 * @param journal what is replayed
 */
public record RightsHistory(RightsJournal journal) {

    /** How many entries are read at once. */
    private static final int CHUNK = 1_000;

    /** The rights that this entry led to; {@link Rights#NONE} for version 0, today's for one that is still to come. */
    public Rights at(long version) {
        return assembly(version).build();
    }

    RightsAssembly assembly(long version) {
        var assembly = new RightsAssembly();
        replay(assembly, 0, version);
        return assembly;
    }

    /** The rights of that moment. */
    public Rights at(Instant instant) {
        return at(journal.versionAt(instant));
    }

    /**
     * The changes that undo an entry, for a new entry to make; refused when something that the entry changed has been
     * changed again since.
     */
    public Either<UndoRefusal, List<RightsChange>> undo(long version) {
        return journal.entry(version)
                .map(entry -> undo(version, entry))
                .orElseGet(() -> Either.left(new UnknownEntry(version)));
    }

    private Either<UndoRefusal, List<RightsChange>> undo(long version, ChangeEntry entry) {
        var assembly = assembly(version - 1);
        var undo = new RightsUndo(assembly);
        entry.changes().forEach(undo::apply);
        var left = entry.elements().stream().collect(toMap(element -> element, assembly::stateOf));
        replay(assembly, version, Long.MAX_VALUE);
        var changedSince = entry.elements().stream()
                .filter(element -> !assembly.stateOf(element).equals(left.get(element)))
                .map(RightsElement::id)
                .toList();
        var back = undo.changes();
        if (!changedSince.isEmpty()) {
            return Either.left(new ChangedSince(version, changedSince));
        }
        return back.isEmpty() ? Either.left(new NothingToUndo(version)) : Either.right(back);
    }

    /** Makes the changes of the entries after one version, up to another; what is refused is left out. */
    private void replay(RightsAssembly assembly, long after, long upTo) {
        var version = after;
        while (version < upTo) {
            var entries = journal.after(version, (int) Math.min(CHUNK, upTo - version));
            if (entries.isEmpty()) {
                return;
            }
            entries.stream().flatMap(entry -> entry.changes().stream()).forEach(assembly::apply);
            version += entries.size();
        }
    }
}
