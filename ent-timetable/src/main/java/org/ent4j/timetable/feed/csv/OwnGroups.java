package org.ent4j.timetable.feed.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.internal.NamedGroup;
import org.ent4j.timetable.feed.internal.NamedItems;
import org.ent4j.timetable.feed.internal.NamedLesson;
import org.ent4j.timetable.feed.temporal.When;

/**
 * Groups that have a column of their own beside that of the class: {@code G1} of 6A is not {@code G1} of 6B, unless one
 * teacher has both at one hour (or, of rows without teachers, one room), or one row names both classes. Only all rows
 * together tell which groups there are.
 */
final class OwnGroups {

    private final boolean areOfOneClass;
    private final Consumer<Issue> issues;
    private final Map<String, JoinedClasses> groups = new HashMap<>();
    private final Map<Meeting, String> meetings = new HashMap<>();

    /** @param host a teacher, or a room */
    private record Meeting(String group, When when, boolean isRoom, String host) {}

    /** @param areOfOneClass where groups across classes have a column of their own (UDT) */
    OwnGroups(boolean areOfOneClass, Consumer<Issue> issues) {
        this.areOfOneClass = areOfOneClass;
        this.issues = issues;
    }

    /** To be called for all rows before the first question. */
    void add(TableLesson row) {
        for (var group : row.groups()) {
            var joined = groups.computeIfAbsent(group, any -> new JoinedClasses());
            row.classes().forEach(joined::add);
            row.classes().forEach(name -> joined.join(row.classes().get(0), name));
            if (!areOfOneClass && !row.classes().isEmpty()) {
                meet(group, row.classes().get(0), row.lesson());
            }
        }
    }

    private void meet(String group, String ofClass, NamedLesson lesson) {
        var joined = groups.getOrDefault(group, new JoinedClasses());
        meetings(group, lesson).forEach(meeting -> {
            var before = meetings.computeIfAbsent(meeting, any -> ofClass);
            if (joined.join(before, ofClass)) {
                issues.accept(Issue.warning(lesson.where(), new CsvLessonDefect.GroupAcross(group, before, ofClass)));
            }
        });
    }

    private static List<Meeting> meetings(String group, NamedLesson lesson) {
        var isRoom = lesson.teachers().isEmpty();
        var hosts = isRoom
                ? lesson.rooms()
                : lesson.teachers().stream().map(NamedItems::key).toList();
        return hosts.stream()
                .map(host -> new Meeting(group, lesson.when(), isRoom, host))
                .toList();
    }

    /** The group that a row of these classes calls so. */
    NamedGroup of(String group, List<String> classes) {
        var joined = groups.get(group);
        if (joined == null || classes.isEmpty()) {
            return NamedGroup.of(group);
        }
        var isAlone = joined.count() == 1;
        var key = key(group, joined.with(classes.get(0)), isAlone);
        return new NamedGroup(key, isAlone && !areOfOneClass ? group : key, classes);
    }

    /** By its name alone where no other group may be meant, whatever rows are added to the table. */
    private static String key(String group, List<String> classes, boolean isAlone) {
        var isClear = classes.size() > 1 || group.startsWith(classes.get(0));
        return isAlone && isClear ? group : String.join(", ", classes) + " " + group;
    }
}
