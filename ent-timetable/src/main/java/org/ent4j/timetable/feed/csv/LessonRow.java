package org.ent4j.timetable.feed.csv;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.feed.NamedDefect;
import org.ent4j.timetable.feed.internal.AudienceText;
import org.ent4j.timetable.feed.internal.NamedGroup;
import org.ent4j.timetable.feed.internal.NamedLesson;
import org.ent4j.timetable.feed.internal.Names;
import org.ent4j.timetable.feed.internal.TeacherText;
import org.ent4j.timetable.feed.temporal.When;

/** A row of a table of lessons. */
record LessonRow(LessonHeader header, CsvRow row) {

    private static final Set<String> YES = Set.of("O", "OUI", "X", "1", "TRUE", "VRAI", "Y", "YES");

    private String get(LessonColumn column) {
        return Names.trimmed(header.cell(row, column));
    }

    When.Labels labels() {
        var start = get(LessonColumn.START);
        var end = get(LessonColumn.END);
        return new When.Labels(
                get(LessonColumn.DAY),
                start.isEmpty() || end.isEmpty() ? start : start + "-" + end,
                end.isEmpty() ? get(LessonColumn.LENGTH) : "",
                get(LessonColumn.FREQUENCY));
    }

    NamedLesson lesson(When when, Consumer<Issue> issues) {
        var audience = AudienceText.parse(get(LessonColumn.CLASS));
        if (audience.isBroken()) {
            issues.accept(Issue.warning(row.where(), new NamedDefect.BadAudience(get(LessonColumn.CLASS))));
        }
        var groups = groups(audience);
        return new NamedLesson(
                when,
                get(LessonColumn.SUBJECT_CODE),
                get(LessonColumn.SUBJECT),
                teachers(),
                groups.size() > audience.groups().size() ? List.of() : audience.classes(),
                groups,
                Names.list(get(LessonColumn.ROOM), ","),
                YES.contains(get(LessonColumn.CO_TEACHING).toUpperCase(Locale.ROOT)),
                row.where());
    }

    /** A group in a column of its own takes the place of its class; one across classes takes that of the group. */
    private List<NamedGroup> groups(AudienceText audience) {
        var across = Names.list(get(LessonColumn.REGROUPEMENT), ",");
        var own = across.isEmpty()
                ? Names.list(get(LessonColumn.GROUP), ",").stream()
                        .map(group -> ofClass(group, audience))
                        .toList()
                : across;
        return Stream.concat(
                        audience.groups().stream(),
                        own.stream().map(name -> new NamedGroup(name, name, audience.classes())))
                .toList();
    }

    /** Where there are groups across classes too (UDT), a group is called by its number in its class. */
    private String ofClass(String group, AudienceText audience) {
        return header.has(LessonColumn.REGROUPEMENT)
                ? audience.classes().stream()
                        .findFirst()
                        .filter(name -> !group.startsWith(name))
                        .map(name -> name + " " + group)
                        .orElse(group)
                : group;
    }

    private List<PersonName> teachers() {
        var teachers = new ArrayList<>(TeacherText.parse(get(LessonColumn.TEACHER)));
        Stream.of(PersonName.of(get(LessonColumn.TEACHER_NAME), get(LessonColumn.TEACHER_FIRST_NAME)))
                .filter(not(name -> name.display().isEmpty()))
                .filter(not(teachers::contains))
                .forEach(teachers::add);
        return teachers;
    }
}
