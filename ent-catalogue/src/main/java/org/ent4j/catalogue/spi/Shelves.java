package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.keeping.Filing;

/** All that the catalogue keeps: a shelf for each kind, and the traces of them all. */
public interface Shelves {

    /** The shelf of that kind: of two that are asked for, both show the same. */
    <T> Shelf<T> of(Filing<T> filing);

    Traces traces();
}
