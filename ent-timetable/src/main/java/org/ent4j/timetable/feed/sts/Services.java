package org.ent4j.timetable.feed.sts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.sts.Structures.Structure;
import org.ent4j.timetable.source.ItemKind;

/** {@code SERVICES}: a subject taught to a structure, by whom, and in the ascending file when. */
final class Services {

    private final StsFile file;
    private final List<Citation> citations;
    private final List<RawLesson> lessons = new ArrayList<>();
    private int count;

    Services(StsFile file, List<Citation> citations) {
        this.file = file;
        this.citations = citations;
    }

    void read(Structure structure) {
        file.each("SERVICE", () -> readService(structure));
    }

    private void readService(Structure structure) {
        var subject = file.attribute("CODE_MATIERE");
        if (!subject.isEmpty()) {
            citations.add(Citation.needed(ItemKind.SUBJECT, subject, file.row(subject)));
        }
        var courses = new ArrayList<Course>();
        var fields = file.fields(Set.of("CO_ENS"), Map.of("ENSEIGNANTS", () -> readTeachers(courses)));
        var coTaught = Set.of("true", "1", "O").contains(fields.get("CO_ENS"));
        courses.forEach(course -> lessons.add(course.lesson(structure, subject, coTaught)));
    }

    private void readTeachers(List<Course> courses) {
        file.each("ENSEIGNANT", () -> {
            var row = file.row(file.attribute("ID"));
            var teacher = StsTeacher.at(file).map(StsTeacher::key);
            teacher.ifPresentOrElse(
                    key -> citations.add(Citation.needed(ItemKind.TEACHER, key, row)),
                    () -> file.warn(row, new StsDefect.NoCode("ENSEIGNANT")));
            file.each("COURS_RATTACHES", () -> file.each("COURS", () -> courses.add(course(teacher))));
        });
    }

    private Course course(Optional<String> teacher) {
        var row = file.row(String.valueOf(++count));
        return new Course(teacher, file.fields("CODE_ALTERNANCE", "JOUR", "HEURE_DEBUT", "DUREE", "CODE_SALLE"), row);
    }

    List<RawLesson> lessons() {
        return lessons;
    }

    private record Course(Optional<String> teacher, StsFile.Fields fields, SourceLocation where) {

        RawLesson lesson(Structure structure, String subject, boolean coTaught) {
            return new RawLesson(
                    structure,
                    subject,
                    teacher,
                    coTaught,
                    fields.get("CODE_ALTERNANCE"),
                    fields.get("JOUR"),
                    fields.get("HEURE_DEBUT"),
                    fields.get("DUREE"),
                    fields.get("CODE_SALLE"),
                    where);
        }
    }
}
