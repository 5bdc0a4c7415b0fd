package org.ent4j.timetable.feed.sts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.timetable.source.SourceRoom;

/** {@code SALLES_COURS} of the ascending file; lessons cite others too. */
final class Rooms {

    private final Map<String, SourceRoom> rooms = new LinkedHashMap<>();

    void read(StsFile file) {
        file.each("SALLE_COURS", () -> {
            var code = file.attribute("CODE");
            var row = file.row(code);
            if (code.isEmpty()) {
                file.error(row, new StsDefect.NoCode("SALLE_COURS"));
            } else if (rooms.putIfAbsent(code, new SourceRoom(code, code, true, row)) != null) {
                file.error(row, new StsDefect.DoubledCode("SALLE_COURS", code));
            }
        });
    }

    Map<String, SourceRoom> rooms() {
        return rooms;
    }
}
