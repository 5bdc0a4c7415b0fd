package org.ent4j.timetable.feed.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.NamedDefect;
import org.ent4j.timetable.feed.temporal.SchoolWeeks;
import org.ent4j.timetable.feed.temporal.When;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceGrid;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Gathers lessons of names. Rows with one audience that differ by their teachers alone are one lesson; where the file says
 * that a row is taught together with others, the room may differ too. A row that adds nothing is said to be doubled.
 */
public final class NamedTimetable {

    private final Consumer<Issue> issues;
    private final NamedItems items = new NamedItems();
    private final Map<Audience, Together> lessons = new LinkedHashMap<>();

    public NamedTimetable(Consumer<Issue> issues) {
        this.issues = issues;
    }

    public void add(NamedLesson lesson) {
        if (lesson.subject().isEmpty()) {
            issues.accept(Issue.warning(lesson.where(), new NamedDefect.NoSubject()));
        }
        if (lesson.isOfNobody()) {
            issues.accept(Issue.warning(lesson.where(), new NamedDefect.Nobody()));
        }
        items.add(lesson);
        var together = lessons.computeIfAbsent(Audience.of(lesson), any -> new Together(lesson.where()));
        if (!together.add(lesson)) {
            issues.accept(Issue.info(lesson.where(), new NamedDefect.Doubled(together.where.line())));
        }
    }

    /**
     * The timetable of all that was added.
     *
     * @param source under which decisions about its items are kept
     */
    public SourceTimetable timetable(String source, Uai uai, SchoolWeeks weeks) {
        var timetable = SourceTimetable.builder()
                .source(source)
                .uai(uai)
                .year(weeks.year())
                .period(weeks.period())
                .firstDayOfWeek1(weeks.firstDayOfWeek1())
                .grid(grid());
        items.fill(timetable);
        lessons.forEach((audience, together) -> timetable.addLessons(together.lesson(audience)));
        return timetable.build();
    }

    private SourceGrid grid() {
        return new SourceGrid(
                lessons.keySet().stream().map(each -> each.when().day()).collect(Collectors.toSet()), List.of());
    }

    /**
     * What rows of one lesson have in common.
     *
     * @param teachers of a lesson without classes and groups, which nothing else tells from another
     * @param rooms and teachers are none where the file says that a row is taught together with others
     */
    private record Audience(
            When when,
            String subject,
            Set<String> classes,
            Set<String> groups,
            Set<String> teachers,
            Set<String> rooms) {

        static Audience of(NamedLesson lesson) {
            return new Audience(
                    lesson.when(),
                    lesson.subject(),
                    new LinkedHashSet<>(lesson.classes()),
                    lesson.groups().stream().map(NamedGroup::key).collect(Collectors.toCollection(LinkedHashSet::new)),
                    lesson.coTaught() || lesson.hasAudience() ? Set.of() : teachers(lesson),
                    lesson.coTaught() ? Set.of() : Set.copyOf(lesson.rooms()));
        }

        private static Set<String> teachers(NamedLesson lesson) {
            return lesson.teachers().stream().map(NamedItems::key).collect(Collectors.toSet());
        }
    }

    private static final class Together {

        private final SourceLocation where;
        private final Set<String> teachers = new LinkedHashSet<>();
        private final Set<String> rooms = new LinkedHashSet<>();
        private final Set<NamedGroup> groups = new LinkedHashSet<>();
        private boolean isStarted;

        Together(SourceLocation where) {
            this.where = where;
        }

        /** False when nothing is new. */
        boolean add(NamedLesson lesson) {
            var isNew = !isStarted;
            isStarted = true;
            for (var teacher : lesson.teachers()) {
                isNew |= teachers.add(NamedItems.key(teacher));
            }
            isNew |= groups.addAll(lesson.groups());
            return rooms.addAll(lesson.rooms()) || isNew;
        }

        SourceLesson lesson(Audience audience) {
            var when = audience.when();
            var resources = new ArrayList<LessonResource>();
            Stream.of(
                            resources(ItemKind.TEACHER, teachers, when),
                            resources(ItemKind.CLASS, audience.classes(), when),
                            resources(ItemKind.GROUP, audience.groups(), when),
                            resources(ItemKind.ROOM, rooms, when))
                    .flatMap(each -> each)
                    .forEach(resources::add);
            return new SourceLesson(when.day(), when.hours(), audience.subject(), resources, where);
        }

        private static Stream<LessonResource> resources(ItemKind kind, Set<String> keys, When when) {
            return keys.stream().map(key -> new LessonResource(kind, key, when.weeks()));
        }
    }
}
