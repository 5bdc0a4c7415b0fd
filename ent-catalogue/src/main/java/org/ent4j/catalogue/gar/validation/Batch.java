package org.ent4j.catalogue.gar.validation;

/** What was seen of a file and not yet told to the index: so that files can be read at the same time. */
final class Batch {

    private static final int SIZE = 4096;

    private final byte[] facts = new byte[SIZE];
    private final long[] hashes = new long[SIZE];
    private int size;

    /** Hears of facts. */
    interface Hearing {
        void fact(int fact, long hash);
    }

    void add(int fact, long hash) {
        facts[size] = (byte) fact;
        hashes[size] = hash;
        size++;
    }

    boolean isFull() {
        return size == SIZE;
    }

    void each(Hearing hearing) {
        for (int i = 0; i < size; i++) {
            hearing.fact(facts[i], hashes[i]);
        }
    }

    void clear() {
        size = 0;
    }
}
