package org.ent4j.timetable.feed.edt;

import java.util.Map;
import org.ent4j.timetable.source.SourceRoom;

/** {@code Salles}. */
final class RoomSection {

    private RoomSection() {}

    static void read(EdtFile file, Items<SourceRoom> rooms) {
        file.children(Map.of("Salle", () -> {
            file.knows("Ident", "Nom");
            rooms.newKey(file).ifPresent(key -> rooms.put(key, room(file, key)));
        }));
    }

    private static SourceRoom room(EdtFile file, String key) {
        var row = file.row(key);
        return new SourceRoom(key, Items.name(file, row), true, row);
    }
}
