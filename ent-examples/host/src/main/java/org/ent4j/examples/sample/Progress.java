package org.ent4j.examples.sample;

/** Told now and then how far the writing is. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, schools) -> {};

    /** So many of the schools are written. */
    void written(int done, int schools);
}
