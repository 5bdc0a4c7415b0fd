package org.ent4j.timetable.feed.sts;

import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.sts.Structures.Structure;

/**
 * A {@code COURS} as written, with what stands around it.
 *
 * @param coTaught its service has several teachers at once, each with a {@code COURS} of the same hours
 */
record RawLesson(
        Structure structure,
        String subject,
        Optional<String> teacher,
        boolean coTaught,
        String alternance,
        String day,
        String start,
        String duration,
        String room,
        SourceLocation where) {}
