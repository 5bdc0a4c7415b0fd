package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.gar.GarLeftOut;

/** Somebody watches an export. */
public interface GarWatch {

    /** So many people are done. */
    default void people(long done) {}

    /** The last step begins: archive and checks. */
    default void finishing() {}

    /** Something is left out: each one, as it is met. */
    default void leftOut(GarLeftOut each) {}

    /** Nobody watches. */
    static GarWatch none() {
        return new GarWatch() {};
    }
}
