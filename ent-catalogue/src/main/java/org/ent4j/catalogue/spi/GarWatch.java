package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.gar.GarLeftOut;

/** Somebody watches an export. */
public interface GarWatch {

    /** So many people are done. */
    default void people(long done) {}

    /** The last steps begin: the archive, then the checks. */
    default void finishing() {}

    /**
     * So many files were checked; from any thread, one at a time.
     *
     * @param all how many there are
     */
    default void checked(int done, int all) {}

    /** Something is left out: each one, as it is met. */
    default void leftOut(GarLeftOut each) {}

    /** Nobody watches. */
    static GarWatch none() {
        return new GarWatch() {};
    }
}
