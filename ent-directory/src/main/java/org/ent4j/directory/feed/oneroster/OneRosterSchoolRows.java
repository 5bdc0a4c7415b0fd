package org.ent4j.directory.feed.oneroster;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ent4j.directory.person.Teaching.Audience;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Uai;

/** The rows of one school without its people: the org, its courses and its classes. */
final class OneRosterSchoolRows {

    /** The course of what is no subject: the life of a class, a group that nobody teaches. */
    private static final String NO_SUBJECT = "none";

    private final OneRosterSchool school;
    private final SchoolYear year;
    private final List<OneRosterRow> rows = new ArrayList<>();

    OneRosterSchoolRows(OneRosterSchool school, SchoolYear year) {
        this.school = school;
        this.year = year;
    }

    List<OneRosterRow> rows() {
        org();
        course(NO_SUBJECT, Map.of("title", school.structure().name()));
        school.subjects().forEach(this::course);
        school.classes().forEach(this::homeroom);
        school.groups().forEach(this::group);
        return rows;
    }

    private void org() {
        var structure = school.structure();
        add(
                OneRosterFile.ORGS,
                school.orgId(),
                Map.of(
                        "name", structure.name(),
                        "type", "school",
                        "identifier", structure.uai().map(Uai::value).orElse(""),
                        "metadata.type", structure.type()));
    }

    private void course(Subject subject) {
        var code = subject.code().value();
        course(
                code,
                Map.of(
                        "title",
                        label(subject),
                        "courseCode",
                        subject.shortCode().isEmpty() ? code : subject.shortCode(),
                        "subjects",
                        label(subject),
                        "subjectCodes",
                        code));
    }

    private static String label(Subject subject) {
        return subject.label().isEmpty() ? subject.code().value() : subject.label();
    }

    private void course(String subject, Map<String, String> own) {
        var values = new LinkedHashMap<>(own);
        values.put("schoolYearSourcedId", OneRosterExport.yearId(year));
        values.put("orgSourcedId", school.orgId());
        add(OneRosterFile.COURSES, school.courseId(subject), values);
    }

    private void homeroom(ClassGroup group) {
        var id = school.classId(group.code());
        classRow(id, group.label(), group.code(), "homeroom", NO_SUBJECT, Map.of());
        for (var subject : school.taught(Audience.CLASS, group.code())) {
            classRow(
                    school.taughtId(Audience.CLASS, group.code(), subject),
                    group.label() + " " + labelOf(subject),
                    group.code(),
                    "scheduled",
                    subject.value(),
                    Map.of("metadata.homeroomSourcedId", id, "subjectCodes", subject.value()));
        }
    }

    private void group(TeachingGroup group) {
        var id = school.groupId(group.code());
        var own = Map.of("metadata.groupSourcedId", id, "metadata.classSourcedIds", drawnFrom(group));
        var taught = school.taught(Audience.GROUP, group.code());
        for (var subject : taught) {
            var values = new LinkedHashMap<>(own);
            values.put("subjectCodes", subject.value());
            var taughtId = school.taughtId(Audience.GROUP, group.code(), subject);
            classRow(taughtId, group.label(), group.code(), "scheduled", subject.value(), values);
        }
        if (taught.isEmpty()) {
            classRow(id, group.label(), group.code(), "scheduled", NO_SUBJECT, own);
        }
    }

    /** The classes of the group that the school has. */
    private String drawnFrom(TeachingGroup group) {
        Predicate<String> known =
                code -> school.classes().stream().anyMatch(each -> each.code().equals(code));
        return group.classes().stream().filter(known).map(school::classId).collect(joining(","));
    }

    private String labelOf(CodeMatiere code) {
        return school.subjects().stream()
                .filter(subject -> subject.code().equals(code))
                .map(OneRosterSchoolRows::label)
                .findFirst()
                .orElse(code.value());
    }

    private void classRow(String id, String title, String code, String type, String course, Map<String, String> own) {
        var values = new LinkedHashMap<>(own);
        values.put("title", title);
        values.put("courseSourcedId", school.courseId(course));
        values.put("classCode", code);
        values.put("classType", type);
        values.put("schoolSourcedId", school.orgId());
        values.put("termSourcedIds", OneRosterExport.termId(year));
        add(OneRosterFile.CLASSES, id, values);
    }

    private void add(OneRosterFile file, String id, Map<String, String> values) {
        rows.add(OneRosterRow.of(file, id, values));
    }
}
