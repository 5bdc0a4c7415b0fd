package org.ent4j.timetable.feed.udt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * From the lines of a week ({@code ligfiche}, one for each half-slot) to its lessons: lines of half-slots that follow one
 * another, with one class, group, regroupement, subject and teacher, are one lesson, unless they are in two rooms. A
 * regroupement counts more than a group, and a group more than its class.
 */
final class UdtLines {

    private final UdtItems items;
    private final HalfSlots slots;
    private final Consumer<Issue> issues;

    UdtLines(UdtItems items, HalfSlots slots, Consumer<Issue> issues) {
        this.items = items;
        this.slots = slots;
        this.issues = issues;
    }

    /** @param coTeaching rows of {@code coens}, by the line that they belong to */
    List<UdtLesson> lessons(List<UdtRow> lines, List<UdtRow> coTeaching) {
        var colleagues = colleagues(coTeaching);
        var byKey = new LinkedHashMap<Key, List<Line>>();
        for (var row : lines) {
            line(row, colleagues)
                    .ifPresent(line -> byKey.computeIfAbsent(line.key(), any -> new ArrayList<>())
                            .add(line));
        }
        return byKey.values().stream()
                .flatMap(each -> glued(each).stream())
                .map(Chain::lesson)
                .toList();
    }

    private Map<String, NavigableSet<String>> colleagues(List<UdtRow> rows) {
        var colleagues = new HashMap<String, NavigableSet<String>>();
        for (var row : rows) {
            teacher(row)
                    .ifPresentOrElse(
                            teacher -> colleagues
                                    .computeIfAbsent(row.get("lignefic"), any -> new TreeSet<>())
                                    .add(teacher),
                            () -> issues.accept(Issue.error(row.where(), unknownTeacher(row))));
        }
        return colleagues;
    }

    private Optional<String> teacher(UdtRow row) {
        var teacher = row.find("prof").or(() -> row.find("epj").flatMap(items::teacherOfJointure));
        teacher.ifPresent(key -> items.citeTeacher(key, row.where()));
        return teacher;
    }

    private static UdtDefect unknownTeacher(UdtRow row) {
        return row.find("epj")
                .<UdtDefect>map(epj -> new UdtDefect.Unknown(ItemKind.TEACHER.label(), epj))
                .orElseGet(() -> new UdtDefect.NoCode("coens"));
    }

    private Optional<String> teacherOfLine(UdtRow row) {
        var teacher = teacher(row);
        if (teacher.isEmpty() && row.find("epj").isPresent()) {
            issues.accept(Issue.warning(row.where(), unknownTeacher(row)));
        }
        return teacher;
    }

    private Optional<Line> line(UdtRow row, Map<String, NavigableSet<String>> colleagues) {
        var place = slots.of(row.get("fic"));
        if (place.isEmpty()) {
            issues.accept(Issue.error(row.where(), new UdtDefect.NoSlot(row.get("fic"))));
        }
        return place.map(at -> new Line(
                row,
                at,
                new Key(subject(row), audience(row), teacherOfLine(row)),
                row.get("salle"),
                colleagues.getOrDefault(row.code(), new TreeSet<>())));
    }

    private String subject(UdtRow row) {
        var subject = row.get("mat");
        if (subject.isEmpty()) {
            issues.accept(Issue.warning(row.where(), new UdtDefect.NoSubject()));
        } else {
            items.citeSubject(subject, row.where());
        }
        return subject;
    }

    private Optional<ItemRef> audience(UdtRow row) {
        var regroupement = row.find("rgpmt").filter(code -> !code.equals("0"));
        if (regroupement.isPresent()) {
            return regroupement.map(code -> new ItemRef(ItemKind.GROUP, items.citeRegroupement(code, row.where())));
        }
        var ofClass = row.find("div");
        var group = row.find("gpe");
        return ofClass.map(key -> group.isPresent()
                ? new ItemRef(ItemKind.GROUP, items.citeGroup(key, group.get(), row.where()))
                : new ItemRef(ItemKind.CLASS, items.citeClass(key, row.where())));
    }

    private List<Chain> glued(List<Line> lines) {
        var chains = new ArrayList<Chain>();
        lines.stream().sorted(Line.IN_ORDER).forEach(line -> {
            if (!line.room.isEmpty()) {
                items.citeRoom(line.room, line.row.where());
            }
            chains.stream()
                    .filter(chain -> chain.goesOnWith(line))
                    .findFirst()
                    .ifPresentOrElse(chain -> chain.add(line), () -> chains.add(new Chain(line)));
        });
        return chains;
    }

    private record Key(String subject, Optional<ItemRef> audience, Optional<String> teacher) {}

    private record Line(UdtRow row, HalfSlot place, Key key, String room, NavigableSet<String> colleagues) {

        static final Comparator<Line> IN_ORDER = Comparator.comparing((Line line) -> line.place.day())
                .thenComparing(line -> line.place.site())
                .thenComparing(line -> line.place.hours());
    }

    /** Lines that are one lesson so far. */
    private static final class Chain {

        private final Line first;
        private final NavigableSet<String> teachers = new TreeSet<>();
        private HalfSlot last;
        private String room = "";

        Chain(Line first) {
            this.first = first;
            this.last = first.place;
            add(first);
        }

        boolean goesOnWith(Line line) {
            return (last.isFollowedBy(line.place) || last.equals(line.place))
                    && (room.isEmpty() || line.room.isEmpty() || room.equals(line.room));
        }

        void add(Line line) {
            last = line.place;
            room = room.isEmpty() ? line.room : room;
            line.key.teacher().ifPresent(teachers::add);
            teachers.addAll(line.colleagues);
        }

        UdtLesson lesson() {
            var what = new UdtLesson.What(
                    first.place.day(),
                    new TimeRange(first.place.hours().start(), last.hours().end()),
                    first.key.subject(),
                    first.key.audience(),
                    teachers);
            var rooms = new TreeSet<String>();
            Optional.of(room).filter(each -> !each.isEmpty()).ifPresent(rooms::add);
            return new UdtLesson(what, rooms, first.row.where());
        }
    }
}
