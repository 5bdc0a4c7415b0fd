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

    /** As it is written: several may stand in it, one in a line. */
    private String cell(LessonColumn column) {
        return header.cell(row, column);
    }

    private String get(LessonColumn column) {
        return Names.trimmed(cell(column));
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

    /** A group in a column of its own takes the place of its class; one across classes takes that of the group. */
    TableLesson lesson(When when, Consumer<Issue> issues) {
        var audience = AudienceText.parse(cell(LessonColumn.CLASS));
        if (audience.isBroken()) {
            issues.accept(Issue.warning(row.where(), new NamedDefect.BadAudience(get(LessonColumn.CLASS))));
        }
        var across = Names.list(cell(LessonColumn.REGROUPEMENT));
        var own = across.isEmpty() ? Names.list(cell(LessonColumn.GROUP)) : List.<String>of();
        var lesson = new NamedLesson(
                when,
                get(LessonColumn.SUBJECT_CODE),
                get(LessonColumn.SUBJECT),
                teachers(),
                across.isEmpty() && own.isEmpty() ? audience.classes() : List.of(),
                groups(audience, across),
                Names.list(cell(LessonColumn.ROOM)),
                YES.contains(get(LessonColumn.CO_TEACHING).toUpperCase(Locale.ROOT)),
                row.where());
        return new TableLesson(lesson, own, audience.classes());
    }

    private static List<NamedGroup> groups(AudienceText audience, List<String> across) {
        return Stream.concat(
                        audience.groups().stream(),
                        across.stream().map(name -> new NamedGroup(name, name, audience.classes())))
                .toList();
    }

    private List<PersonName> teachers() {
        var teachers = new ArrayList<>(TeacherText.parse(cell(LessonColumn.TEACHER)));
        Stream.of(PersonName.of(get(LessonColumn.TEACHER_NAME), get(LessonColumn.TEACHER_FIRST_NAME)))
                .filter(not(name -> name.display().isEmpty()))
                .filter(not(teachers::contains))
                .forEach(teachers::add);
        return teachers;
    }
}
