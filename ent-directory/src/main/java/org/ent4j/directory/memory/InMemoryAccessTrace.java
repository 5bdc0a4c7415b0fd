package org.ent4j.directory.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.directory.spi.AccessTrace;

/** The trace in a list. Thread-safe. */
final class InMemoryAccessTrace implements AccessTrace {

    private final List<TraceEntry> entries = new ArrayList<>();

    @Override
    public synchronized void append(Collection<TraceEntry> more) {
        entries.addAll(more);
    }

    @Override
    public synchronized List<TraceEntry> find(TraceQuery query) {
        return entries.stream()
                .filter(query::finds)
                .sorted(Comparator.comparing(TraceEntry::when))
                .toList();
    }

    @Override
    public synchronized int countBefore(Instant instant) {
        return find(TraceQuery.EVERYTHING.until(instant)).size();
    }

    synchronized void forgetBefore(Instant instant) {
        entries.removeIf(entry -> entry.when().isBefore(instant));
    }
}
