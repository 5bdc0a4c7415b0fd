package org.ent4j.catalogue.gar.validation;

import java.util.List;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarField;
import org.ent4j.catalogue.gar.schema.GarObject;
import org.ent4j.catalogue.gar.schema.GarPart;

/** What may stand in an element, in the order that the schema demands. */
record Level(String name, List<Slot> slots) {

    static final Level NONE = new Level("", List.of());

    Level {
        slots = List.copyOf(slots);
    }

    /** The objects of a file, any number of each. */
    static Level of(GarDegree degree, GarPart part) {
        return new Level(
                part.root(),
                degree.schema().of(part).stream().map(Level::objects).toList());
    }

    private static Slot objects(GarObject object) {
        return new Slot(object.name(), 0, false, true, false, Value.OTHER, of(object.name(), object.fields()));
    }

    static Level of(String name, List<GarField> fields) {
        return new Level(name, fields.stream().map(Slot::of).toList());
    }
}
