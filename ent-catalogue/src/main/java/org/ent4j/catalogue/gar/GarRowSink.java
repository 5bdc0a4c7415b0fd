package org.ent4j.catalogue.gar;

import org.ent4j.catalogue.gar.schema.GarPart;

/** Takes the objects of an export. Of each part and type they come in the order in which they stand in its files. */
@FunctionalInterface
public interface GarRowSink {

    void put(GarPart part, GarRow row);
}
