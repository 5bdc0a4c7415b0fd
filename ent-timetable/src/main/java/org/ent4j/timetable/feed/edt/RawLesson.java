package org.ent4j.timetable.feed.edt;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.ItemKind;

/**
 * A {@code Cours} as written, before its numbers are looked up.
 *
 * @param cancelled the mask of the weeks in which it is not held, "" when there is none
 */
record RawLesson(
        String day,
        String firstPlace,
        String places,
        Optional<String> subject,
        List<Resource> resources,
        String cancelled,
        SourceLocation where) {

    /** A resource with its mask and with the mask of the weeks taken off, "" when there is none. */
    record Resource(ItemKind kind, String ident, String weeks, String cancelled) {}
}
