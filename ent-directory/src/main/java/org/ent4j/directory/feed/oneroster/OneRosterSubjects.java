package org.ent4j.directory.feed.oneroster;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Matiere;
import org.ent4j.model.nomenclature.Matieres;

/**
 * The subjects of courses and classes. The directory knows a subject by a code of six characters; a <i>code de
 * gestion</i> of the French nomenclature is translated, and another code is left out.
 */
final class OneRosterSubjects {

    private final OneRosterBundle bundle;
    private final OneRosterAccount account;
    private final Map<StructureId, Map<CodeMatiere, Subject>> byStructure = new HashMap<>();

    OneRosterSubjects(OneRosterBundle bundle, OneRosterAccount account, OneRosterOrgs orgs) {
        this.bundle = bundle;
        this.account = account;
        bundle.rows(OneRosterFile.COURSES)
                .forEach(row -> orgs.id(row.text("orgSourcedId"))
                        .ifPresentOrElse(structure -> ofCourse(row, structure), () -> unresolved(row, "orgSourcedId")));
    }

    private void unresolved(OneRosterRow row, String column) {
        row.value(column).ifPresent(id -> account.warn(row.where(), new OneRosterDefect.Unresolved(column, id)));
    }

    private void ofCourse(OneRosterRow row, StructureId structure) {
        var codes = codes(row);
        if (codes.size() == 1) {
            var code = codes.iterator().next();
            var gestion = row.value("courseCode").filter(text -> !text.equalsIgnoreCase(code.value()));
            var label = row.value("title").filter(text -> !text.equalsIgnoreCase(code.value()));
            declare(structure, new Subject(code, gestion.orElse(""), label.orElse("")));
        }
    }

    private void declare(StructureId structure, Subject subject) {
        byStructure
                .computeIfAbsent(structure, any -> new TreeMap<>())
                .merge(subject.code(), subject, Subject::completedBy);
    }

    /** What a class is taught: its own subjects, else those of its course. */
    Set<CodeMatiere> of(OneRosterRow row, StructureId structure) {
        var own = parsed(row, row.list("subjectCodes"));
        var taught = own.isEmpty() ? ofCourseOf(row) : own;
        taught.forEach(code -> declare(structure, Subject.ofCode(code)));
        return taught;
    }

    private Set<CodeMatiere> ofCourseOf(OneRosterRow row) {
        var course = row.value("courseSourcedId");
        var found = course.flatMap(id -> bundle.row(OneRosterFile.COURSES, id));
        if (course.isPresent() && found.isEmpty()) {
            account.info(row.where(), new OneRosterDefect.Unresolved("courseSourcedId", course.get()));
        }
        return found.map(this::codes).orElse(Set.of());
    }

    private Set<CodeMatiere> codes(OneRosterRow course) {
        var codes = course.list("subjectCodes");
        return parsed(
                course, codes.isEmpty() ? course.value("courseCode").stream().toList() : codes);
    }

    private Set<CodeMatiere> parsed(OneRosterRow row, List<String> texts) {
        var codes = new LinkedHashSet<CodeMatiere>();
        texts.forEach(text -> code(text)
                .ifPresentOrElse(codes::add, () -> account.info(row.where(), new OneRosterDefect.NoSubjectCode(text))));
        return codes;
    }

    private static Optional<CodeMatiere> code(String text) {
        return CodeMatiere.parse(text)
                .toJavaOptional()
                .or(() -> Matieres.shipped().byGestion(text).map(Matiere::code));
    }

    Collection<Subject> in(StructureId structure) {
        return byStructure.getOrDefault(structure, Map.of()).values();
    }
}
