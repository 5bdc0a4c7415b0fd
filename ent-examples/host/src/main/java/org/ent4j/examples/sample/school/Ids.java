package org.ent4j.examples.sample.school;

/** Gives numbers in their order. */
final class Ids {

    private long next;

    Ids(long first) {
        next = first;
    }

    long next() {
        return next++;
    }
}
