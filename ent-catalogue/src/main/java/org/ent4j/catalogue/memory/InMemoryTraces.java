package org.ent4j.catalogue.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Traces;

/** Traces, in the order in which they were appended. */
public final class InMemoryTraces implements Traces {

    private final List<Trace> traces = new ArrayList<>();

    @Override
    public synchronized void append(Trace trace) {
        traces.add(0, trace);
    }

    @Override
    public synchronized List<Trace> list(Optional<Scope> where, Instant from, Instant until, int limit) {
        return traces.stream()
                .filter(each -> where.isEmpty() || where.get().equals(each.where()))
                .filter(each -> !each.at().isBefore(from) && each.at().isBefore(until))
                .sorted(Comparator.comparing(Trace::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int count(Instant before) {
        return Math.toIntExact(
                traces.stream().filter(each -> each.at().isBefore(before)).count());
    }

    @Override
    public synchronized int forget(Instant before) {
        var found = traces.size();
        traces.removeIf(each -> each.at().isBefore(before));
        return found - traces.size();
    }
}
