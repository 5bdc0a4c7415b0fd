package org.ent4j.catalogue.gar;

import java.util.Set;
import java.util.TreeSet;

/**
 * A class or a group of a school.
 *
 * @param code unique in its school; {@code 5001$3A} is read as {@code 3A}
 * @param label what people read
 * @param isDivision whether it is a class
 * @param divisions codes of the classes that the members of a group come from
 */
public record GarGroup(String code, String label, boolean isDivision, Set<String> divisions) {

    public GarGroup {
        divisions = Set.copyOf(divisions);
    }

    public static GarGroup division(String code, String label) {
        return new GarGroup(code, label, true, Set.of());
    }

    public static GarGroup group(String code, String label, String... divisions) {
        return new GarGroup(code, label, false, new TreeSet<>(Set.of(divisions)));
    }
}
