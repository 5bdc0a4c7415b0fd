package org.ent4j.examples.sample.write;

import java.util.stream.Collectors;
import org.ent4j.examples.sample.school.School;

/** The rooms that the school knows. AAF has none, so this list stands for the directory of rooms of a host. */
final class RoomsFile {

    private RoomsFile() {}

    static String of(School school) {
        return school.rooms().stream()
                .map(room -> room.code() + ";" + room.kind() + "\n")
                .collect(Collectors.joining("", "code;kind\n", ""));
    }
}
