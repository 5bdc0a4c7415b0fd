package org.ent4j.catalogue.gar.schema;

import java.util.List;
import java.util.Map;

/**
 * What the files of one degree hold.
 *
 * @param objects of each part, in the order that its schema demands
 */
public record GarSchema(Map<GarPart, List<GarObject>> objects) {

    public GarSchema {
        objects = Map.copyOf(objects);
    }

    /** In the order of the schema. */
    public List<GarObject> of(GarPart part) {
        return objects.getOrDefault(part, List.of());
    }
}
