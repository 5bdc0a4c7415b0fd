package org.ent4j.examples.portal.job;

/** What is done. One transaction at its end, or steps that can each be done again: it may be broken off at any moment. */
@FunctionalInterface
public interface Work {

    Result run(Progress progress);

    /** Hears how far the work is. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int total);
    }

    /**
     * What came of it.
     *
     * @param isDone whether what was wanted is done, or refused for a reason that the text has
     * @param next where to go on: {@code "/emploi-du-temps/import"}; empty for nowhere
     */
    record Result(boolean isDone, String text, String next) {}
}
