package org.ent4j.timetable.feed.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/** The items that rows name, each once, where they were met first. */
public final class NamedItems {

    private final Map<String, SourceSubject> subjects = new LinkedHashMap<>();
    private final Map<String, SourceTeacher> teachers = new LinkedHashMap<>();
    private final Map<String, SourceClass> classes = new LinkedHashMap<>();
    private final Map<String, MetGroup> groups = new LinkedHashMap<>();
    private final Map<String, SourceRoom> rooms = new LinkedHashMap<>();

    public void add(NamedLesson lesson) {
        var where = lesson.where();
        addSubject(lesson);
        lesson.teachers().forEach(teacher -> addTeacher(teacher, where));
        lesson.classes().forEach(name -> addClass(name, where));
        lesson.groups().forEach(group -> addGroup(group, where));
        lesson.rooms().forEach(room -> rooms.putIfAbsent(room, new SourceRoom(room, room, true, where)));
    }

    private void addSubject(NamedLesson lesson) {
        if (!lesson.subject().isEmpty()) {
            var subject = new SourceSubject(lesson.subject(), lesson.code(), lesson.label(), lesson.where());
            subjects.merge(
                    lesson.subject(), subject, (first, next) -> first.label().isEmpty() ? next : first);
        }
    }

    private void addTeacher(PersonName name, SourceLocation where) {
        teachers.putIfAbsent(key(name), new SourceTeacher(key(name), name, Optional.empty(), Map.of(), where));
    }

    public static String key(PersonName name) {
        return Names.trimmed(name.display());
    }

    private void addClass(String name, SourceLocation where) {
        classes.putIfAbsent(name, new SourceClass(name, name, List.of(), where));
    }

    private void addGroup(NamedGroup group, SourceLocation where) {
        group.classes().forEach(name -> addClass(name, where));
        groups.computeIfAbsent(group.key(), key -> new MetGroup(key, where)).add(group);
    }

    private static final class MetGroup {

        private final String key;
        private final SourceLocation where;
        private final Set<String> classes = new LinkedHashSet<>();
        private String name;

        MetGroup(String key, SourceLocation where) {
            this.key = key;
            this.where = where;
            this.name = key;
        }

        void add(NamedGroup group) {
            classes.addAll(group.classes());
            name = name.equals(key) ? group.name() : name;
        }

        SourceGroup group() {
            return new SourceGroup(key, name, List.copyOf(classes), List.of(), where);
        }
    }

    public void fill(SourceTimetable.Builder timetable) {
        timetable
                .addAllSubjects(subjects.values())
                .addAllTeachers(teachers.values())
                .addAllClasses(classes.values())
                .addAllGroups(groups.values().stream().map(MetGroup::group).toList())
                .addAllRooms(rooms.values());
    }
}
