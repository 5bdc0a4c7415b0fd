package org.ent4j.timetable.feed.edt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/** The sections of the file, whatever their order; what names what is checked when all of them are there. */
final class EdtContents {

    private Optional<YearSection> year = Optional.empty();
    private final GridSection grid = new GridSection();
    private final Items<SourceSubject> subjects = new Items<>();
    private final Items<SourceTeacher> teachers = new Items<>();
    private final Items<SourceClass> classes = new Items<>();
    private final Items<String> parts = new Items<>();
    private final Items<SourceGroup> groups = new Items<>();
    private final Items<SourceRoom> rooms = new Items<>();
    private final Items<SourcePupil> pupils = new Items<>();
    private final List<RawLesson> lessons = new ArrayList<>();

    void read(EdtFile file) {
        file.children(Map.of(
                "AnneeScolaire", () -> year = Optional.of(YearSection.read(file)),
                "GrilleHoraire", () -> grid.read(file),
                "Matieres", () -> SubjectSection.read(file, subjects),
                "Professeurs", () -> TeacherSection.read(file, teachers),
                "Classes", () -> ClassSection.read(file, classes, parts),
                "Groupes", () -> GroupSection.read(file, groups),
                "Salles", () -> RoomSection.read(file, rooms),
                "Eleves", () -> PupilSection.read(file, pupils),
                "Cours", () -> new LessonSection(file, lessons).read()));
    }

    /** @throws org.ent4j.model.feed.FeedRefused when there was no year */
    SourceTimetable timetable(EdtFile file, Uai uai) {
        var found = year.orElseThrow(() -> YearSection.noYear(file.here()));
        var references = references();
        var check = new LessonCheck(file, grid, references, found);
        return SourceTimetable.builder()
                .source("EDT")
                .uai(uai)
                .year(found.year())
                .period(found.period())
                .firstDayOfWeek1(found.monday())
                .grid(grid.grid())
                .addAllSubjects(subjects.list())
                .addAllTeachers(teachers.list())
                .addAllClasses(classes.list())
                .addAllGroups(groups.list().stream()
                        .map(group -> GroupSection.checked(file, group, references))
                        .toList())
                .addAllRooms(rooms.list())
                .addAllPupils(pupils.list().stream()
                        .map(pupil -> PupilSection.checked(file, pupil, references))
                        .toList())
                .addAllLessons(lessons.stream()
                        .flatMap(lesson -> check.check(lesson).stream())
                        .toList())
                .build();
    }

    private References references() {
        return new References(Map.of(
                ItemKind.SUBJECT, subjects.keys(),
                ItemKind.TEACHER, teachers.keys(),
                ItemKind.CLASS, classes.keys(),
                ItemKind.PART, parts.keys(),
                ItemKind.GROUP, groups.keys(),
                ItemKind.ROOM, rooms.keys()));
    }
}
