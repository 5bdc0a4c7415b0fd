package org.ent4j.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/** A school that has, under the keys of the file, all that a file declares; what is only cited is not there. */
public final class HostOfFile {

    private HostOfFile() {}

    public static List<HostItem> items(SourceTimetable file) {
        var items = new ArrayList<HostItem>();
        file.teachers().stream().map(HostOfFile::teacher).forEach(items::add);
        file.pupils().stream().map(HostOfFile::pupil).forEach(items::add);
        file.subjects().stream().map(HostOfFile::subject).forEach(items::add);
        file.classes().stream().map(HostOfFile::classOf).forEach(items::add);
        file.groups().stream().map(HostOfFile::group).forEach(items::add);
        file.rooms().stream().map(HostOfFile::room).forEach(items::add);
        items.removeIf(item -> file.cited().contains(new ItemRef(item.kind(), item.key())));
        return items;
    }

    private static HostItem teacher(SourceTeacher each) {
        return HostItem.builder()
                .kind(ItemKind.TEACHER)
                .key(each.key())
                .label(each.name().display())
                .name(each.name())
                .birthDate(each.birthDate())
                .putAllIdentifiers(each.identifiers())
                .build();
    }

    private static HostItem pupil(SourcePupil each) {
        return HostItem.builder()
                .kind(ItemKind.PUPIL)
                .key(each.key())
                .label(each.name().display())
                .name(each.name())
                .birthDate(each.birthDate())
                .putAllIdentifiers(each.identifiers())
                .build();
    }

    private static HostItem subject(SourceSubject each) {
        return HostItem.builder()
                .kind(ItemKind.SUBJECT)
                .key(each.key())
                .label(each.label())
                .putAllIdentifiers(Map.of("CODE_GESTION", each.code(), "CODE_MATIERE", each.code()))
                .build();
    }

    private static HostItem classOf(SourceClass each) {
        return HostItem.of(ItemKind.CLASS, each.key(), each.name());
    }

    private static HostItem group(SourceGroup each) {
        return HostItem.of(ItemKind.GROUP, each.key(), each.name());
    }

    private static HostItem room(SourceRoom each) {
        return HostItem.of(ItemKind.ROOM, each.key(), each.name());
    }
}
