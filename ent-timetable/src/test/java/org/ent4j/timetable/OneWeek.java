package org.ent4j.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.Publisher;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/** A class of a small school: French for all, German and Spanish in parallel, and one lesson in two weeks. */
public final class OneWeek {

    public static final WeekMask ALL = WeekMask.of(1, 2, 3, 4, 5, 6);
    public static final WeekMask ODD = WeekMask.of(1, 3, 5);
    public static final WeekMask EVEN = WeekMask.of(2, 4, 6);

    private OneWeek() {}

    public static SourceTimetable file(SourceLesson... lessons) {
        return RandomSchool.empty()
                .addTeachers(
                        teacher("T1", "Lefèvre", "Anne"), teacher("T2", "Muller", "Hans"), teacher("T3", "Ruiz", "Zoé"))
                .addSubjects(
                        new SourceSubject("M1", "020700", "Français", RandomSchool.WHERE),
                        new SourceSubject("M2", "030200", "Allemand LV2", RandomSchool.WHERE),
                        new SourceSubject("M3", "030600", "Espagnol LV2", RandomSchool.WHERE))
                .addClasses(new SourceClass("C1", "6A", List.of("P1", "P2"), RandomSchool.WHERE))
                .addGroups(
                        new SourceGroup("G1", "ALL2", List.of(), List.of("P1"), RandomSchool.WHERE),
                        new SourceGroup("G2", "ESP2", List.of(), List.of("P2"), RandomSchool.WHERE))
                .addRooms(
                        new SourceRoom("S1", "S12", true, RandomSchool.WHERE),
                        new SourceRoom("S2", "Labo", true, RandomSchool.WHERE))
                .addLessons(lessons)
                .build();
    }

    public static SourceTimetable file() {
        return file(
                lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S1"),
                lesson(DayOfWeek.MONDAY, "09:25", "10:20", "M2", ALL, "T2", "G1", "S1"),
                lesson(DayOfWeek.MONDAY, "09:25", "11:15", "M3", ALL, "T3", "G2", "S2"),
                lesson(DayOfWeek.FRIDAY, "13:30", "15:20", "M1", ODD, "T1", "C1", "S1"));
    }

    /** Resources by the first letter of their keys, all in the same weeks. */
    public static SourceLesson lesson(
            DayOfWeek day, String from, String to, String subject, WeekMask weeks, String... keys) {
        var resources = List.of(keys).stream().map(key -> resource(key, weeks)).toList();
        return new SourceLesson(day, hours(from, to), subject, resources, RandomSchool.WHERE);
    }

    public static LessonResource resource(String key, WeekMask weeks) {
        var kinds = Map.of(
                'T',
                ItemKind.TEACHER,
                'C',
                ItemKind.CLASS,
                'G',
                ItemKind.GROUP,
                'P',
                ItemKind.PART,
                'S',
                ItemKind.ROOM);
        return new LessonResource(Optional.ofNullable(kinds.get(key.charAt(0))).orElseThrow(), key, weeks);
    }

    public static TimeRange hours(String from, String to) {
        return new TimeRange(LocalTime.parse(from), LocalTime.parse(to));
    }

    /** Anne Lefèvre and the class are known, the others are not. */
    public static List<HostItem> host() {
        return List.of(
                HostItem.person(ItemKind.TEACHER, "p1", PersonName.of("Lefevre", "Anne")),
                HostItem.of(ItemKind.CLASS, "c1", "6A"));
    }

    public static TimetablePlan plan(SourceTimetable file) {
        return plan(file, Correspondences.none());
    }

    public static TimetablePlan plan(SourceTimetable file, Correspondences decisions) {
        return Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.usual())
                .plan(file, host(), decisions);
    }

    public static Publication published(SourceTimetable file) {
        return Publisher.publish(plan(file), Optional.empty()).get().publication();
    }

    /** The usual publication as that of another year, source or number. */
    public static Publication published(SchoolYear year, String source, int number) {
        var usual = published(file());
        return Publication.builder()
                .structure(usual.structure())
                .year(year)
                .source(source)
                .number(number)
                .firstDayOfWeek1(usual.firstDayOfWeek1())
                .addAllItems(usual.items())
                .addAllLessons(usual.lessons())
                .build();
    }

    public static SourceTeacher teacher(String key, String last, String first) {
        return new SourceTeacher(key, PersonName.of(last, first), Optional.empty(), Map.of(), RandomSchool.WHERE);
    }
}
