package org.ent4j.examples.cli.timetable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.timetable.grid.GridEntry;
import org.ent4j.timetable.grid.WeekGrid;

/** A week for programs. */
final class GridView {

    private GridView() {}

    static Map<String, Object> json(WeekGrid grid, Optional<GridFile> file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", grid.title());
        json.put("monday", grid.monday().toString());
        json.put("lessons", grid.entries().stream().map(GridView::lesson).toList());
        file.ifPresent(each -> json.put("file", each.path().toString()));
        return json;
    }

    private static Map<String, Object> lesson(GridEntry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("date", entry.key().date().toString());
        json.put("start", entry.hours().start().toString());
        json.put("end", entry.hours().end().toString());
        json.put("subject", entry.subject());
        json.put("teachers", entry.teachers());
        json.put("rooms", entry.rooms());
        json.put("audiences", entry.audiences());
        json.put("cancelled", entry.cancelled());
        return json;
    }
}
