package org.ent4j.timetable.feed.edt;

import java.util.Map;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.source.SourceTeacher;

/** {@code Professeurs}. First names come from STS and may be cut after ten characters. */
final class TeacherSection {

    private TeacherSection() {}

    static void read(EdtFile file, Items<SourceTeacher> teachers) {
        file.children(Map.of("Professeur", () -> {
            file.knows("Ident", "Nom", "Prenom", "CodePostal", "DateNaissance", "IDSTS", "IDPN", "IdPN", "IDCAS");
            teachers.newKey(file).ifPresent(key -> teachers.put(key, teacher(file, key)));
        }));
    }

    private static SourceTeacher teacher(EdtFile file, String key) {
        var row = file.row(key);
        return new SourceTeacher(
                key,
                PersonName.of(Items.name(file, row), file.text("Prenom")),
                file.day("DateNaissance", row),
                Identifiers.read(file),
                row);
    }
}
