package org.ent4j.timetable.feed.udt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * The items of an archive under its own codes. A group is a part of one class: it is both a group, which lessons have, and
 * the part that pupils are in. What rows name and no table has is said once and kept.
 */
final class UdtItems {

    /** {@code epj} is the key of AAF, ENTPersonJointure; to be confirmed with a real archive. */
    static final String JOINTURE = "JOINTURE";

    private static final Pattern NATIONAL = Pattern.compile("[0-9A-Z]{6}");

    private final Consumer<Issue> issues;
    private final Map<String, SourceSubject> subjects = new LinkedHashMap<>();
    private final Map<String, SourceTeacher> teachers = new LinkedHashMap<>();
    private final Map<String, SourceRoom> rooms = new LinkedHashMap<>();
    private final Map<String, SourceLocation> classes = new LinkedHashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Meeting> groups = new LinkedHashMap<>();
    private final Map<String, String> teachersByJointure = new LinkedHashMap<>();
    private final Set<ItemRef> cited = new HashSet<>();

    private UdtItems(Consumer<Issue> issues) {
        this.issues = issues;
    }

    static UdtItems read(UdtTables tables, Consumer<Issue> issues) {
        var items = new UdtItems(issues);
        items.each(tables, UdtTable.SUBJECTS, items.subjects, items::subject);
        items.each(tables, UdtTable.TEACHERS, items.teachers, items::teacher);
        items.each(tables, UdtTable.ROOMS, items.rooms, items::room);
        items.each(tables, UdtTable.CLASSES, items.classes, items::schoolClass);
        tables.rows(UdtTable.GROUPS).forEach(items::group);
        tables.rows(UdtTable.REGROUPEMENTS).forEach(items::regroupement);
        return items;
    }

    private void each(UdtTables tables, UdtTable table, Map<String, ?> there, BiConsumer<String, UdtRow> add) {
        for (var row : tables.rows(table)) {
            if (row.code().isEmpty()) {
                issues.accept(Issue.error(row.where(), new UdtDefect.NoCode(table.element())));
            } else if (there.containsKey(row.code())) {
                issues.accept(Issue.error(row.where(), new UdtDefect.DoubledCode(table.element(), row.code())));
            } else {
                add.accept(row.code(), row);
            }
        }
    }

    private void subject(String key, UdtRow row) {
        var national =
                row.find("code_gep1").filter(code -> NATIONAL.matcher(code).matches());
        subjects.put(key, new SourceSubject(key, national.orElse(key), row.get("libelle"), row.where()));
    }

    private void teacher(String key, UdtRow row) {
        var name = PersonName.of(row.get("nom"), row.get("prenom"));
        var birth = row.find("date_naissance").flatMap(FeedValues::frenchDay);
        if (birth.isEmpty()) {
            row.find("date_naissance")
                    .ifPresent(bad ->
                            issues.accept(Issue.warning(row.where(), new UdtDefect.BadValue("date_naissance", bad))));
        }
        var jointure = row.find("epj");
        jointure.ifPresent(epj -> teachersByJointure.putIfAbsent(epj, key));
        teachers.put(
                key,
                new SourceTeacher(
                        key,
                        name,
                        birth,
                        jointure.map(epj -> Map.of(JOINTURE, epj)).orElse(Map.of()),
                        row.where()));
    }

    private void room(String key, UdtRow row) {
        rooms.put(key, new SourceRoom(key, row.find("nom").orElse(key), true, row.where()));
    }

    private void schoolClass(String key, UdtRow row) {
        classes.put(key, row.where());
    }

    /** The group of a class: its name in STS, or class and code together. */
    private void group(UdtRow row) {
        var ofClass = row.get("code_div");
        if (row.code().isEmpty() || ofClass.isEmpty()) {
            issues.accept(Issue.error(row.where(), new UdtDefect.NoCode("gpe")));
        } else if (groups.containsKey(groupKey(ofClass, row.code()))) {
            issues.accept(Issue.error(row.where(), new UdtDefect.DoubledCode("gpe", ofClass + " " + row.code())));
        } else {
            addGroup(ofClass, row.code(), row.find("code_sts").orElse(ofClass + row.code()), row.where());
        }
    }

    private void addGroup(String ofClass, String code, String name, SourceLocation where) {
        var key = groupKey(ofClass, code);
        groups.put(key, new Meeting(key, name, where).ofPart(key));
        citeClass(ofClass, where);
        parts.computeIfAbsent(ofClass, any -> new LinkedHashSet<>()).add(key);
    }

    static String groupKey(String ofClass, String code) {
        return ofClass + ":" + code;
    }

    /** The rows of one code are one group: whole classes, and groups of classes. */
    private void regroupement(UdtRow row) {
        if (row.code().isEmpty()) {
            issues.accept(Issue.error(row.where(), new UdtDefect.NoCode("rgpmt")));
            return;
        }
        var key = regroupementKey(row.code());
        var ofClass = row.get("code_div");
        var group = row.get("code_gpe");
        var meeting = groups.computeIfAbsent(
                key, any -> new Meeting(key, row.find("nom").orElse(key), row.where()));
        if (!ofClass.isEmpty() && group.isEmpty()) {
            meeting.ofClass(citeClass(ofClass, row.where()));
        } else if (!ofClass.isEmpty()) {
            meeting.ofPart(citeGroup(ofClass, group, row.where()));
        }
    }

    private static String regroupementKey(String code) {
        return "rgpmt:" + code;
    }

    String citeRegroupement(String code, SourceLocation where) {
        var key = regroupementKey(code);
        if (!groups.containsKey(key)) {
            groups.put(key, new Meeting(key, key, where));
            cite(ItemKind.GROUP, key, where);
        }
        return key;
    }

    String citeClass(String key, SourceLocation where) {
        if (!classes.containsKey(key)) {
            classes.put(key, where);
            cite(ItemKind.CLASS, key, where);
        }
        return key;
    }

    String citeGroup(String ofClass, String code, SourceLocation where) {
        var key = groupKey(ofClass, code);
        if (!groups.containsKey(key)) {
            addGroup(ofClass, code, ofClass + code, where);
            cite(ItemKind.GROUP, key, where);
        }
        return key;
    }

    void citeSubject(String key, SourceLocation where) {
        if (!subjects.containsKey(key)) {
            subjects.put(key, new SourceSubject(key, key, "", where));
            cite(ItemKind.SUBJECT, key, where);
        }
    }

    void citeTeacher(String key, SourceLocation where) {
        if (!teachers.containsKey(key)) {
            teachers.put(key, new SourceTeacher(key, PersonName.of(key, ""), Optional.empty(), Map.of(), where));
            cite(ItemKind.TEACHER, key, where);
        }
    }

    void citeRoom(String key, SourceLocation where) {
        if (!rooms.containsKey(key)) {
            rooms.put(key, new SourceRoom(key, key, false, where));
            cite(ItemKind.ROOM, key, where);
        }
    }

    private void cite(ItemKind kind, String key, SourceLocation where) {
        cited.add(new ItemRef(kind, key));
        issues.accept(Issue.warning(where, new UdtDefect.Unknown(kind.label(), key)));
    }

    Optional<String> teacherOfJointure(String epj) {
        return Optional.ofNullable(teachersByJointure.get(epj));
    }

    void fill(SourceTimetable.Builder timetable) {
        timetable
                .addAllSubjects(subjects.values())
                .addAllTeachers(teachers.values())
                .addAllRooms(rooms.values())
                .addAllClasses(classes.entrySet().stream()
                        .map(each -> schoolClass(each.getKey(), each.getValue()))
                        .toList())
                .addAllGroups(groups.values().stream().map(Meeting::group).toList())
                .addAllCited(cited);
    }

    private SourceClass schoolClass(String key, SourceLocation where) {
        return new SourceClass(key, key, List.copyOf(parts.getOrDefault(key, Set.of())), where);
    }

    /** A group as far as its rows are read. */
    private static final class Meeting {

        private final String key;
        private final String name;
        private final SourceLocation where;
        private final Set<String> classes = new LinkedHashSet<>();
        private final Set<String> parts = new LinkedHashSet<>();

        Meeting(String key, String name, SourceLocation where) {
            this.key = key;
            this.name = name;
            this.where = where;
        }

        void ofClass(String whole) {
            classes.add(whole);
        }

        Meeting ofPart(String part) {
            parts.add(part);
            return this;
        }

        SourceGroup group() {
            return new SourceGroup(key, name, List.copyOf(classes), List.copyOf(parts), where);
        }
    }
}
