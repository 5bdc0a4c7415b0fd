package org.ent4j.timetable.feed.edt;

import java.util.Map;
import org.ent4j.timetable.source.SourceSubject;

/** {@code Matieres}. */
final class SubjectSection {

    private SubjectSection() {}

    static void read(EdtFile file, Items<SourceSubject> subjects) {
        file.children(Map.of("Matiere", () -> {
            file.knows("Ident", "Code", "Libelle");
            subjects.newKey(file).ifPresent(key -> subjects.put(key, subject(file, key)));
        }));
    }

    private static SourceSubject subject(EdtFile file, String key) {
        var row = file.row(key);
        return new SourceSubject(key, file.text("Code"), Items.name(file, row, "Libelle"), row);
    }
}
