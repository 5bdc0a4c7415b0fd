package org.ent4j.directory.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a store erases at once, with the trace that it leaves.
 *
 * @param subjects with the versions that were read
 * @param entries to be written in the same transaction
 * @param traceBefore older entries of the trace go too; none without one
 */
public record Erasure(List<DataSubject> subjects, List<TraceEntry> entries, Optional<Instant> traceBefore) {

    public Erasure {
        subjects = List.copyOf(subjects);
        entries = List.copyOf(entries);
    }
}
