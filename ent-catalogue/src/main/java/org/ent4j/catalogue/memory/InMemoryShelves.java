package org.ent4j.catalogue.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.Shelves;
import org.ent4j.catalogue.spi.Traces;

/** All that the catalogue keeps. */
public final class InMemoryShelves implements Shelves {

    private final Traces traces = new InMemoryTraces();
    private final Map<String, Shelf<?>> shelves = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked") // a kind has one type of value
    public <T> Shelf<T> of(Filing<T> filing) {
        return (Shelf<T>) shelves.computeIfAbsent(filing.kind(), kind -> new InMemoryShelf<>(filing, traces));
    }

    @Override
    public Traces traces() {
        return traces;
    }
}
