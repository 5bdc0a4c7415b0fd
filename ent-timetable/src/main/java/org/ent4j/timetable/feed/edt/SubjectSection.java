package org.ent4j.timetable.feed.edt;

import java.util.Map;
import org.ent4j.timetable.source.SourceSubject;

/** {@code Matieres}. */
final class SubjectSection {

    private SubjectSection() {}

    static void read(EdtFile file, Items<SourceSubject> subjects) {
        file.children(Map.of("Matiere", () -> {
            file.knows("Ident", "Code", "Libelle");
            subjects.newKey(file)
                    .ifPresent(key -> subjects.put(
                            key, new SourceSubject(key, file.text("Code"), file.text("Libelle"), file.row(key))));
        }));
    }
}
