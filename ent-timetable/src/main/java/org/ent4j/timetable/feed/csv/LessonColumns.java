package org.ent4j.timetable.feed.csv;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.text.LabelKey;

/**
 * Which column each header is: the usual ones, and what the host knows of its tables, which counts more.
 *
 * @param columns the column of each header
 */
public record LessonColumns(SortedMap<LabelKey, LessonColumn> columns) {

    public LessonColumns {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    public static LessonColumns usual() {
        var usual = new TreeMap<LabelKey, LessonColumn>();
        for (var column : LessonColumn.values()) {
            column.headers().forEach(header -> usual.put(LabelKey.of(header), column));
        }
        return new LessonColumns(usual);
    }

    /** These, and what that header is; {@link LessonColumn#IGNORED} leaves it aside without a word. */
    public LessonColumns with(String header, LessonColumn column) {
        var more = new TreeMap<>(columns);
        more.put(LabelKey.of(header), column);
        return new LessonColumns(more);
    }

    Optional<LessonColumn> of(String header) {
        return Optional.ofNullable(columns.get(LabelKey.of(header)));
    }
}
