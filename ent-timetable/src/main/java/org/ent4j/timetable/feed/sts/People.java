package org.ent4j.timetable.feed.sts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceTeacher;

/** {@code INDIVIDUS} of the descending file: those who teach, and the others, who count when a service names them. */
final class People {

    private static final Set<String> TEACHING = Set.of("ENS", "DOC", "");
    private static final Set<String> LEAVES =
            Set.of("NOM_USAGE", "NOM_PATRONYMIQUE", "PRENOM", "DATE_NAISSANCE", "FONCTION");

    private final Map<String, SourceTeacher> teachers = new LinkedHashMap<>();
    private final Map<String, SourceTeacher> others = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();

    void read(StsFile file) {
        file.each("INDIVIDU", () -> {
            var row = file.row(file.attribute("ID"));
            StsTeacher.at(file)
                    .ifPresentOrElse(
                            teacher -> read(file, teacher, row),
                            () -> file.error(row, new StsDefect.NoCode(row.element())));
        });
    }

    private void read(StsFile file, StsTeacher teacher, SourceLocation row) {
        var fields = file.fields(LEAVES, Map.of("PROFS_PRINC", () -> readMainClasses(file)));
        if (teachers.containsKey(teacher.key()) || others.containsKey(teacher.key())) {
            file.error(row, new StsDefect.DoubledCode("INDIVIDU", teacher.key()));
        } else {
            var there = TEACHING.contains(fields.get("FONCTION")) ? teachers : others;
            there.put(teacher.key(), teacher(file, teacher, fields, row));
        }
    }

    private static SourceTeacher teacher(StsFile file, StsTeacher teacher, StsFile.Fields fields, SourceLocation row) {
        return new SourceTeacher(
                teacher.key(),
                name(file, teacher, fields, row),
                birthDate(file, fields, row),
                teacher.identifiers(),
                row);
    }

    private static PersonName name(StsFile file, StsTeacher teacher, StsFile.Fields fields, SourceLocation row) {
        var usage = fields.first("NOM_USAGE", "NOM_PATRONYMIQUE");
        if (usage.isEmpty()) {
            file.warn(row, new StsDefect.NoName(teacher.key()));
        }
        var birth = Optional.of(fields.get("NOM_PATRONYMIQUE")).filter(name -> !name.isEmpty());
        return PersonName.builder()
                .usageName(usage)
                .birthName(birth)
                .firstName(fields.get("PRENOM"))
                .build();
    }

    private static Optional<LocalDate> birthDate(StsFile file, StsFile.Fields fields, SourceLocation row) {
        var text = fields.get("DATE_NAISSANCE");
        var day = FeedValues.day(text);
        if (day.isEmpty() && !text.isEmpty()) {
            file.warn(row, new StsDefect.BadValue("DATE_NAISSANCE", text));
        }
        return day;
    }

    private void readMainClasses(StsFile file) {
        file.each("PROF_PRINC", () -> {
            var row = file.row("");
            var code = file.fields("CODE_STRUCTURE").get("CODE_STRUCTURE");
            if (!code.isEmpty()) {
                citations.add(Citation.mentioned(ItemKind.CLASS, code, Severity.WARNING, row));
            }
        });
    }

    Map<String, SourceTeacher> teachers() {
        return teachers;
    }

    Map<String, SourceTeacher> others() {
        return others;
    }

    List<Citation> citations() {
        return citations;
    }
}
