package org.ent4j.access.spi;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.page.Page;

/**
 * Everything that was ever changed, one entry after another; the rights are what the entries make of nothing. Entries are
 * added, never altered or taken away. Whether they are sound is not the journal's business: whoever replays it leaves out
 * what {@link org.ent4j.access.change.RightsAssembly} refuses. Thread-safe.
 */
public interface RightsJournal {

    /** The version of the last entry, which is the number of entries; 0 when there is none. */
    long version();

    /** The version of the last entry that was made at that instant or before; 0 when there is none. */
    long versionAt(Instant instant);

    /**
     * Adds an entry, all of it or nothing.
     *
     * @param expected the version that the writer knows
     * @return the new version, one more; or a refusal when the journal has another version than expected
     * @throws IllegalArgumentException for text that the journal cannot keep, as U+0000 in a database; nothing is written
     */
    Either<Outdated, Long> append(long expected, ChangeEntry entry);

    /** The entry that led to that version. */
    Optional<ChangeEntry> entry(long version);

    /**
     * The entries that follow, the oldest first: that of {@code version + 1} is the first.
     *
     * @param most how many at most, at least 1
     */
    List<ChangeEntry> after(long version, int most);

    /** All entries, the latest first. */
    Page<JournalLine> lines(int number, int size);

    /** The entries that put or removed that element, the latest first. */
    Page<JournalLine> linesOf(RightsElement element, int number, int size);

    /**
     * The entries about a service, the latest first: about itself, its subscription, and whatever rule, grant or closing
     * has ever been one of its own, wherever that belongs today.
     */
    Page<JournalLine> linesOf(ServiceId service, int number, int size);
}
