package org.ent4j.catalogue.feed.gar.reading;

/** Hears how far a check has come; from any thread, one at a time. */
public interface GarProgress {

    GarProgress NONE = files -> {};

    /** So many files were read; a file that is read twice counts once. */
    void read(int files);
}
