package org.ent4j.timetable.feed.sts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;

/**
 * {@code STRUCTURE} of either file: divisions and groups with their services. Groups stand beside the divisions, or
 * inside of them in some ascending files; one that stands inside several belongs to all of them.
 */
final class Structures {

    private static final String GROUPS = "GROUPES";
    private static final String CODE = "CODE";

    private final StsFile file;
    private final Services services;
    private final Map<String, SourceClass> classes = new LinkedHashMap<>();
    private final Map<String, SourceGroup> groups = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();

    Structures(StsFile file) {
        this.file = file;
        this.services = new Services(file, citations);
    }

    void read() {
        file.children(Map.of("DIVISIONS", this::readDivisions, GROUPS, () -> readGroups(Optional.empty())));
    }

    private void readDivisions() {
        file.children(Map.of("DIVISION", this::readDivision, GROUPS, () -> readGroups(Optional.empty())));
    }

    private void readDivision() {
        var code = file.attribute(CODE);
        var row = file.row(code);
        found(code, row);
        if (!code.isEmpty()) {
            classes.putIfAbsent(code, new SourceClass(code, code, List.of(), row));
        }
        var inside = Optional.of(code).filter(known -> !known.isEmpty());
        file.children(Map.of(
                "SERVICES",
                () -> services.read(new Structure(ItemKind.CLASS, code)),
                GROUPS,
                () -> readGroups(inside)));
    }

    private void readGroups(Optional<String> inside) {
        file.each("GROUPE", () -> readGroup(inside));
    }

    private void readGroup(Optional<String> inside) {
        var code = file.attribute(CODE);
        var row = file.row(code);
        found(code, row);
        var members = new LinkedHashSet<String>();
        inside.ifPresent(members::add);
        file.children(Map.of(
                "DIVISIONS_APPARTENANCE", () -> readMembers(members),
                "SERVICES", () -> services.read(new Structure(ItemKind.GROUP, code))));
        if (!code.isEmpty()) {
            groups.merge(code, group(code, members, row), Structures::union);
        }
    }

    private void found(String code, SourceLocation row) {
        if (code.isEmpty()) {
            file.error(row, new StsDefect.NoCode(row.element()));
        }
    }

    private void readMembers(Set<String> members) {
        file.each("DIVISION_APPARTENANCE", () -> {
            var code = file.attribute(CODE);
            if (!code.isEmpty()) {
                members.add(code);
                citations.add(Citation.needed(ItemKind.CLASS, code, file.row(code)));
            }
        });
    }

    private static SourceGroup group(String code, Set<String> classes, SourceLocation row) {
        return new SourceGroup(code, code, List.copyOf(classes), List.of(), row);
    }

    private static SourceGroup union(SourceGroup first, SourceGroup again) {
        var classes = new LinkedHashSet<>(first.classes());
        classes.addAll(again.classes());
        return group(first.key(), classes, first.where());
    }

    Map<String, SourceClass> classes() {
        return classes;
    }

    Map<String, SourceGroup> groups() {
        return groups;
    }

    /** The divisions that groups name, and the subjects and people that services name. */
    List<Citation> citations() {
        return citations;
    }

    List<RawLesson> lessons() {
        return services.lessons();
    }

    /** @param kind {@link ItemKind#CLASS} or {@link ItemKind#GROUP} */
    record Structure(ItemKind kind, String code) {}
}
