package org.ent4j.timetable.rapprochement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.timetable.source.Composition;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/** All items of a file, those that it declares and those that its lessons only cite, each once, in a fixed order. */
final class SourceEntries {

    private static final Comparator<SourceEntry> BY_KIND_AND_KEY = Comparator.comparing(SourceEntry::kind)
            .thenComparing(entry -> entry.item().key());

    private final StructureId structure;
    private final SourceTimetable timetable;
    private final Composition composition;
    private final Map<ItemRef, SourceEntry> entries = new LinkedHashMap<>();

    private SourceEntries(StructureId structure, SourceTimetable timetable) {
        this.structure = structure;
        this.timetable = timetable;
        this.composition = Composition.of(timetable);
    }

    static List<SourceEntry> of(StructureId structure, SourceTimetable timetable) {
        var all = new SourceEntries(structure, timetable);
        all.declared();
        all.cited();
        return all.entries.values().stream().sorted(BY_KIND_AND_KEY).toList();
    }

    private void declared() {
        timetable.teachers().forEach(this::teacher);
        timetable.subjects().forEach(this::subject);
        timetable.classes().forEach(this::schoolClass);
        timetable.groups().forEach(this::group);
        timetable.rooms().forEach(this::room);
        timetable.pupils().forEach(this::pupil);
        timetable.classes().forEach(each -> each.parts().forEach(this::part));
        timetable.groups().forEach(each -> each.parts().forEach(this::part));
    }

    private void cited() {
        timetable.lessons().stream()
                .flatMap(lesson -> Stream.concat(
                        Stream.of(new ItemRef(ItemKind.SUBJECT, lesson.subject())),
                        lesson.resources().stream().map(each -> new ItemRef(each.kind(), each.key()))))
                .filter(ref -> !ref.key().isEmpty())
                .forEach(ref ->
                        keepIfUnknown(entry(ref.kind(), ref.key(), ref.key()).addLabels(ref.key())));
    }

    private void teacher(SourceTeacher teacher) {
        keep(entry(ItemKind.TEACHER, teacher.key(), teacher.name().display())
                .name(teacher.name())
                .birthDate(teacher.birthDate())
                .putAllIdentifiers(teacher.identifiers()));
    }

    private void subject(SourceSubject subject) {
        var label = Stream.of(subject.label(), subject.code(), subject.key())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        keep(entry(ItemKind.SUBJECT, subject.key(), label)
                .addLabels(label)
                .code(subject.code().strip()));
    }

    private void schoolClass(SourceClass each) {
        keep(entry(ItemKind.CLASS, each.key(), each.name()).addLabels(each.name()));
    }

    private void group(SourceGroup group) {
        keep(entry(ItemKind.GROUP, group.key(), group.name())
                .addLabels(group.name())
                .addAllClasses(classesOf(ItemKind.GROUP, group.key())));
    }

    private void room(SourceRoom room) {
        keep(entry(ItemKind.ROOM, room.key(), room.name()).addLabels(room.name()));
    }

    private void pupil(SourcePupil pupil) {
        keep(entry(ItemKind.PUPIL, pupil.key(), pupil.name().display())
                .name(pupil.name())
                .birthDate(pupil.birthDate())
                .putAllIdentifiers(pupil.identifiers()));
    }

    private void part(String key) {
        var classes = classesOf(ItemKind.PART, key);
        var name = timetable.classes().stream()
                .filter(each -> classes.contains(each.key()))
                .min(Comparator.comparing(SourceClass::key))
                .map(SourceClass::name)
                .orElse("");
        keep(entry(ItemKind.PART, key, (name + " " + key).strip()).addAllClasses(classes));
    }

    private List<String> classesOf(ItemKind kind, String key) {
        return composition.classes(new ItemRef(kind, key));
    }

    private SourceEntry.Builder entry(ItemKind kind, String key, String label) {
        return SourceEntry.builder()
                .kind(kind)
                .item(new SourceItem(structure, timetable.source(), kind.name(), key, label));
    }

    /** Of two under one key, the first by name, whatever their order in the file. */
    private void keep(SourceEntry.Builder builder) {
        var entry = builder.build();
        entries.merge(
                ref(entry),
                entry,
                BinaryOperator.minBy(Comparator.comparing(each -> each.item().label())));
    }

    private void keepIfUnknown(SourceEntry.Builder builder) {
        var entry = builder.build();
        entries.putIfAbsent(ref(entry), entry);
    }

    private static ItemRef ref(SourceEntry entry) {
        return new ItemRef(entry.kind(), entry.item().key());
    }
}
