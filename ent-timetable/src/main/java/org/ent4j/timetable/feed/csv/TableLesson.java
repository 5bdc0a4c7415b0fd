package org.ent4j.timetable.feed.csv;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.timetable.feed.internal.NamedLesson;

/**
 * The lesson of a row, but for the groups that stand in a column of their own.
 *
 * @param groups as that column calls them
 * @param classes that the row names
 */
record TableLesson(NamedLesson lesson, List<String> groups, List<String> classes) {

    NamedLesson named(OwnGroups known) {
        return lesson.of(Stream.concat(lesson.groups().stream(), groups.stream().map(group -> known.of(group, classes)))
                .toList());
    }
}
