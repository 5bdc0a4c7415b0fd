package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.gar.GarExportName;

/** Where exports are written. */
@FunctionalInterface
public interface GarDesk {

    /**
     * Begins an export, of which nothing can be seen before it is handed over.
     *
     * @param mostElements after which a file is closed, see {@link org.ent4j.catalogue.gar.GarPolicy}
     */
    GarDraft open(GarExportName name, int mostElements);
}
