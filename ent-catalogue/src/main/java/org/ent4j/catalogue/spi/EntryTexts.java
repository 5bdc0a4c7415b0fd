package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.keeping.Filing;

/** How values of every kind are written, as {@code CatalogueJson} does. */
@FunctionalInterface
public interface EntryTexts {

    /** @throws IllegalArgumentException for a kind that it does not know */
    <T> EntryText<T> of(Filing<T> filing);
}
