package org.ent4j.examples.host;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.directory.Directory;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Matiere;
import org.ent4j.model.nomenclature.Matieres;

/** The subjects of a school by their codes or short codes: those that its directory has, then those of the nomenclature. */
public final class SchoolSubjects implements Function<String, Optional<CodeMatiere>> {

    private final Set<CodeMatiere> codes = new HashSet<>();
    private final Map<String, CodeMatiere> byShortCode = new HashMap<>();

    private SchoolSubjects() {}

    public static SchoolSubjects of(Directory directory, StructureId school) {
        var subjects = new SchoolSubjects();
        directory.subjects(school).forEach(subjects::add);
        return subjects;
    }

    private void add(Subject subject) {
        codes.add(subject.code());
        if (!subject.shortCode().isEmpty()) {
            byShortCode.put(subject.shortCode(), subject.code());
        }
    }

    @Override
    public Optional<CodeMatiere> apply(String key) {
        return Optional.ofNullable(byShortCode.get(key))
                .or(() -> CodeMatiere.parse(key).toJavaOptional().filter(codes::contains))
                .or(() -> Matieres.shipped().find(key).map(Matiere::code));
    }
}
