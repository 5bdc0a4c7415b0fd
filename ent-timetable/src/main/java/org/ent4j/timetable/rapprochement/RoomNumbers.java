package org.ent4j.timetable.rapprochement;

import java.util.regex.Pattern;
import org.ent4j.model.text.LabelKey;

/** Rooms by what their labels have in common: {@code "12"}, {@code "S12"} and {@code "Salle 12"} may be one. */
final class RoomNumbers {

    private static final Pattern WORD_FOR_ROOM = Pattern.compile("^(SALLE|S)(?=[0-9])");

    private RoomNumbers() {}

    /** The label's key without the word for a room before its number. */
    static String of(String label) {
        return WORD_FOR_ROOM.matcher(LabelKey.of(label).value()).replaceFirst("");
    }
}
