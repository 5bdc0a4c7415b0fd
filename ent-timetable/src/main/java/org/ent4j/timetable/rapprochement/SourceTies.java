package org.ent4j.timetable.rapprochement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.timetable.source.Composition;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceTimetable;

/** Who goes with whom in a file: teachers with those whom they teach, pupils with their groups, groups with classes. */
final class SourceTies {

    private final Composition composition;
    private final Map<String, List<ItemRef>> groupsOfParts = new HashMap<>();
    private final Ties ties = new Ties();

    private SourceTies(SourceTimetable timetable) {
        this.composition = Composition.of(timetable);
        timetable
                .groups()
                .forEach(group -> group.parts()
                        .forEach(part -> groupsOfParts
                                .computeIfAbsent(part, any -> new ArrayList<>())
                                .add(new ItemRef(ItemKind.GROUP, group.key()))));
    }

    static Ties of(SourceTimetable timetable) {
        var all = new SourceTies(timetable);
        timetable.lessons().forEach(all::lesson);
        timetable.groups().forEach(all::group);
        timetable.pupils().forEach(all::pupil);
        return all.ties;
    }

    private void lesson(SourceLesson lesson) {
        lesson.resources(ItemKind.TEACHER)
                .map(each -> new ItemRef(each.kind(), each.key()))
                .forEach(teacher -> {
                    if (!lesson.subject().isEmpty()) {
                        ties.add(teacher, new ItemRef(ItemKind.SUBJECT, lesson.subject()), "");
                    }
                    audiences(lesson).forEach(audience -> ties.add(teacher, audience, lesson.subject()));
                });
    }

    /** A part of a class stands for its class: the host has no parts. */
    private Stream<ItemRef> audiences(SourceLesson lesson) {
        return lesson.resources().stream()
                .filter(each ->
                        each.kind() == ItemKind.CLASS || each.kind() == ItemKind.GROUP || each.kind() == ItemKind.PART)
                .flatMap(each -> each.kind() == ItemKind.PART
                        ? classes(new ItemRef(each.kind(), each.key())).stream()
                        : Stream.of(new ItemRef(each.kind(), each.key())));
    }

    private void group(SourceGroup group) {
        var ref = new ItemRef(ItemKind.GROUP, group.key());
        classes(ref).forEach(each -> ties.add(ref, each, ""));
    }

    private List<ItemRef> classes(ItemRef of) {
        return composition.classes(of).stream()
                .map(key -> new ItemRef(ItemKind.CLASS, key))
                .toList();
    }

    private void pupil(SourcePupil pupil) {
        var ref = new ItemRef(ItemKind.PUPIL, pupil.key());
        pupil.memberships().forEach(stay -> {
            if (stay.kind() == ItemKind.CLASS) {
                ties.add(ref, new ItemRef(ItemKind.CLASS, stay.key()), "");
            } else {
                groupsOf(stay.key()).forEach(group -> ties.add(ref, group, ""));
            }
        });
    }

    private Stream<ItemRef> groupsOf(String part) {
        return groupsOfParts.getOrDefault(part, List.of()).stream();
    }
}
