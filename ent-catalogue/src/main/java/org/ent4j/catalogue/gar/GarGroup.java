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

    /** The status of a class. */
    public static final String DIVISION = "DIVISION";

    /** That of any other group. */
    public static final String GROUPE = "GROUPE";

    public GarGroup {
        divisions = Set.copyOf(divisions);
    }

    /** As the files have it. */
    public String status() {
        return isDivision ? DIVISION : GROUPE;
    }

    public static GarGroup division(String code, String label) {
        return new GarGroup(code, label, true, Set.of());
    }

    public static GarGroup group(String code, String label, String... divisions) {
        return new GarGroup(code, label, false, new TreeSet<>(Set.of(divisions)));
    }
}
