package org.ent4j.timetable.feed.sts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.timetable.source.SourceSubject;

/** {@code MATIERES} of the descending file, under their codes of six characters. */
final class Subjects {

    private final Map<String, SourceSubject> subjects = new LinkedHashMap<>();

    void read(StsFile file) {
        file.each("MATIERE", () -> readSubject(file));
    }

    private void readSubject(StsFile file) {
        var code = file.attribute("CODE");
        var row = file.row(code);
        if (code.isEmpty()) {
            file.error(row, new StsDefect.NoCode("MATIERE"));
        } else if (subjects.containsKey(code)) {
            file.error(row, new StsDefect.DoubledCode("MATIERE", code));
        } else {
            var fields = file.fields("LIBELLE_EDITION", "LIBELLE_LONG", "LIBELLE_COURT");
            var label = fields.first("LIBELLE_EDITION", "LIBELLE_LONG", "LIBELLE_COURT");
            subjects.put(code, new SourceSubject(code, code, label, row));
        }
    }

    Map<String, SourceSubject> subjects() {
        return subjects;
    }
}
