package org.ent4j.directory.importing;

import java.util.List;
import java.util.function.Consumer;

/** A long list, some items at a time. */
final class Batches {

    private Batches() {}

    static <T> void of(List<T> items, int size, Consumer<List<T>> onBatch) {
        for (int from = 0; from < items.size(); from += size) {
            onBatch.accept(items.subList(from, Math.min(from + size, items.size())));
        }
    }
}
