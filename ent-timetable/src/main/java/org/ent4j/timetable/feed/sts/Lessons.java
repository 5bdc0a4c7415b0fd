package org.ent4j.timetable.feed.sts;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.feed.sts.Structures.Structure;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;

/** Turns each {@code COURS} into a lesson or into the error that says why not; those taught together become one. */
final class Lessons {

    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("([01][0-9]|2[0-3])[:hH]?([0-5][0-9])");

    private final Weeks weeks;
    private final List<Issue> issues;
    private final Map<Slot, Together> lessons = new LinkedHashMap<>();
    private final Set<OfGroup> ofGroups = new HashSet<>();

    Lessons(Weeks weeks, List<Issue> issues) {
        this.weeks = weeks;
        this.issues = issues;
    }

    void add(RawLesson raw) {
        defect(raw).ifPresentOrElse(defect -> issues.add(Issue.error(raw.where(), defect)), () -> place(raw));
    }

    private Optional<StsDefect> defect(RawLesson raw) {
        if (raw.structure().code().isEmpty()) {
            return Optional.of(new StsDefect.NoStructure());
        }
        if (raw.subject().isEmpty()) {
            return Optional.of(new StsDefect.NoSubject());
        }
        if (weeks.mask(raw.alternance()).isEmpty()) {
            return Optional.of(new StsDefect.UnknownAlternance(raw.alternance()));
        }
        if (weeks.mask(raw.alternance()).filter(WeekMask::isEmpty).isPresent()) {
            return Optional.of(new StsDefect.NeverHeld(raw.alternance()));
        }
        if (day(raw).isEmpty()) {
            return Optional.of(new StsDefect.BadDay(raw.day()));
        }
        return hours(raw).isEmpty()
                ? Optional.of(new StsDefect.BadHours(raw.start(), raw.duration()))
                : Optional.empty();
    }

    private void place(RawLesson raw) {
        day(raw).ifPresent(day -> hours(raw).ifPresent(hours -> {
            var slot = new Slot(raw.structure(), raw.subject(), raw.alternance(), day, hours, 0);
            if (!isAgain(slot, raw)) {
                lessons.computeIfAbsent(
                                raw.coTaught() ? slot : slot.apart(lessons.size() + 1),
                                none -> new Together(raw.where()))
                        .add(raw);
            }
        }));
    }

    /** A group that stands inside of several divisions has its lessons in each of them. */
    private boolean isAgain(Slot slot, RawLesson raw) {
        return raw.structure().kind() == ItemKind.GROUP && !ofGroups.add(new OfGroup(slot, raw.teacher(), raw.room()));
    }

    private static Optional<DayOfWeek> day(RawLesson raw) {
        return FeedValues.number(raw.day()).flatMap(FeedValues::dayOfWeek);
    }

    private static Optional<TimeRange> hours(RawLesson raw) {
        return time(raw.start())
                .flatMap(start -> time(raw.duration())
                        .map(length -> start.plusMinutes(length.toSecondOfDay() / 60))
                        .filter(start::isBefore)
                        .map(end -> new TimeRange(start, end)));
    }

    private static Optional<LocalTime> time(String text) {
        var match = HOURS_AND_MINUTES.matcher(text);
        return match.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    List<SourceLesson> list() {
        return lessons.entrySet().stream()
                .map(entry -> entry.getValue()
                        .lesson(
                                entry.getKey(),
                                weeks.mask(entry.getKey().alternance()).orElse(WeekMask.NONE)))
                .toList();
    }

    /** Each room that lessons cite, and where first. */
    Map<String, SourceLocation> rooms() {
        var rooms = new LinkedHashMap<String, SourceLocation>();
        lessons.values().forEach(lesson -> lesson.rooms.forEach(room -> rooms.putIfAbsent(room, lesson.where)));
        return rooms;
    }

    /** @param apart 0 for lessons that merge, else a number of its own */
    private record Slot(
            Structure structure, String subject, String alternance, DayOfWeek day, TimeRange hours, int apart) {

        Slot apart(int number) {
            return new Slot(structure, subject, alternance, day, hours, number);
        }
    }

    private record OfGroup(Slot slot, Optional<String> teacher, String room) {}

    private static final class Together {

        private final SourceLocation where;
        private final Set<String> teachers = new LinkedHashSet<>();
        private final Set<String> rooms = new LinkedHashSet<>();

        Together(SourceLocation where) {
            this.where = where;
        }

        void add(RawLesson raw) {
            raw.teacher().ifPresent(teachers::add);
            if (!raw.room().isEmpty()) {
                rooms.add(raw.room());
            }
        }

        SourceLesson lesson(Slot slot, WeekMask weeks) {
            var resources = new ArrayList<LessonResource>();
            teachers.forEach(teacher -> resources.add(new LessonResource(ItemKind.TEACHER, teacher, weeks)));
            resources.add(
                    new LessonResource(slot.structure().kind(), slot.structure().code(), weeks));
            rooms.forEach(room -> resources.add(new LessonResource(ItemKind.ROOM, room, weeks)));
            return new SourceLesson(slot.day(), slot.hours(), slot.subject(), resources, where);
        }
    }
}
