package org.ent4j.directory.feed.oneroster;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.feed.oneroster.OneRosterExport.Detail;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching.Audience;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** The rows of one person: the user, a role in each school, the enrolments. */
final class OneRosterPersonRows {

    private final Person person;
    private final List<OneRosterSchool> schools;
    private final Set<PersonId> known;
    private final Set<Detail> details;
    private final String id;
    private final List<OneRosterRow> rows = new ArrayList<>();

    /** @param known the people who are written, since no other may be named */
    OneRosterPersonRows(Person person, List<OneRosterSchool> schools, Set<PersonId> known, Set<Detail> details) {
        this.person = person;
        this.schools = schools;
        this.known = known;
        this.details = details;
        this.id = userId(person.id());
    }

    private static String userId(PersonId person) {
        return SourcedIds.of(person.value());
    }

    List<OneRosterRow> rows() {
        user();
        if (details.contains(Detail.DEMOGRAPHICS)) {
            person.birthDate()
                    .ifPresent(day -> add(OneRosterFile.DEMOGRAPHICS, id, Map.of("birthDate", day.toString())));
        }
        var primary = primary();
        for (var school : schools) {
            role(school, school == primary);
            enrolments(school);
        }
        return rows;
    }

    /** The first school in which the person is what the person is. */
    private OneRosterSchool primary() {
        return schools.stream()
                .filter(school -> school.profil(person) == person.profil())
                .findFirst()
                .orElse(schools.get(0));
    }

    private void user() {
        var values = new LinkedHashMap<String, String>();
        values.put("enabledUser", "true");
        values.put("username", id);
        values.put("givenName", person.name().firstName());
        values.put("familyName", person.name().usageName());
        values.put("agentSourcedIds", agents());
        values.put("primaryOrgSourcedId", primary().orgId());
        if (details.contains(Detail.EMAILS)) {
            person.email().ifPresent(email -> values.put("email", email));
        }
        if (details.contains(Detail.INE)) {
            person.ine().ifPresent(ine -> values.put("userIds", "{INE:" + ine.value() + "}"));
        }
        if (details.contains(Detail.DEMOGRAPHICS)) {
            person.name().birthName().ifPresent(birth -> {
                values.put("familyName", birth);
                values.put("preferredFamilyName", person.name().usageName());
            });
        }
        add(OneRosterFile.USERS, id, values);
    }

    private String agents() {
        return person.guardians().stream()
                .map(Guardianship::guardian)
                .filter(known::contains)
                .map(OneRosterPersonRows::userId)
                .collect(joining(","));
    }

    private void role(OneRosterSchool school, boolean primary) {
        var profil = school.profil(person);
        add(
                OneRosterFile.ROLES,
                SourcedIds.of(school.id().value(), "role", person.id().value()),
                Map.of(
                        "userSourcedId", id,
                        "roleType", primary ? "primary" : "secondary",
                        "role", OneRosterRoles.written(profil),
                        "orgSourcedId", school.orgId(),
                        "metadata.profil", profil.name()));
    }

    private void enrolments(OneRosterSchool school) {
        if (school.profil(person) == Profil.ELEVE) {
            pupil(school);
        } else {
            staff(school);
        }
    }

    private void pupil(OneRosterSchool school) {
        for (var code : school.all(person, Affiliation::classes)) {
            enrol(school, school.classId(code), "student", "");
            school.taught(Audience.CLASS, code)
                    .forEach(subject -> enrol(school, school.taughtId(Audience.CLASS, code, subject), "student", ""));
        }
        for (var code : school.all(person, Affiliation::groups)) {
            inGroup(school, code, "student", "");
        }
    }

    private void inGroup(OneRosterSchool school, String code, String role, String primary) {
        var taught = school.taught(Audience.GROUP, code);
        taught.forEach(subject -> enrol(school, school.taughtId(Audience.GROUP, code, subject), role, primary));
        if (taught.isEmpty()) {
            enrol(school, school.groupId(code), role, primary);
        }
    }

    /** Who teaches a class or leads it is not named in it a second time. */
    private void staff(OneRosterSchool school) {
        var others = new TreeSet<>(school.all(person, Affiliation::classes));
        var groups = new TreeSet<>(school.all(person, Affiliation::groups));
        school.teachings(person).forEach(teaching -> {
            enrol(school, school.taughtId(teaching.audience(), teaching.code(), teaching.subject()), "teacher", "true");
            (teaching.audience() == Audience.CLASS ? others : groups).remove(teaching.code());
        });
        for (var code : school.all(person, Affiliation::headTeacherOf)) {
            enrol(school, school.classId(code), "teacher", "true");
            others.remove(code);
        }
        var role = isTeacher(school) ? "teacher" : "administrator";
        var primary = isTeacher(school) ? "false" : "";
        others.forEach(code -> enrol(school, school.classId(code), role, primary));
        groups.forEach(code -> inGroup(school, code, "administrator", ""));
    }

    private boolean isTeacher(OneRosterSchool school) {
        var profil = school.profil(person);
        return profil == Profil.ENSEIGNANT || profil == Profil.DOCUMENTALISTE;
    }

    private void enrol(OneRosterSchool school, String classId, String role, String primary) {
        add(
                OneRosterFile.ENROLLMENTS,
                SourcedIds.of(classId, person.id().value(), role),
                Map.of(
                        "classSourcedId", classId,
                        "schoolSourcedId", school.orgId(),
                        "userSourcedId", id,
                        "role", role,
                        "primary", primary));
    }

    private void add(OneRosterFile file, String rowId, Map<String, String> values) {
        rows.add(OneRosterRow.of(file, rowId, values));
    }
}
