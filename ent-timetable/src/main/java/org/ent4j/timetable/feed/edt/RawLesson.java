package org.ent4j.timetable.feed.edt;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.ItemKind;

/**
 * A {@code Cours} as written, before its numbers are looked up.
 *
 * @param others how many it names that are not kept, staff and pupils
 * @param cancelled the mask of the weeks in which it is not held, "" when there is none
 */
record RawLesson(
        String day,
        String firstPlace,
        String places,
        Optional<String> subject,
        List<Resource> resources,
        int others,
        String cancelled,
        SourceLocation where) {

    /** How many it names. */
    int named() {
        return resources.size() + others;
    }

    /** A resource with its mask and with the mask of the weeks taken off, "" when there is none. */
    record Resource(ItemKind kind, String ident, String weeks, String cancelled) {}
}
