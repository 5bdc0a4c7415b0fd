package org.ent4j.timetable.feed.sts;

import java.util.Map;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.source.SourceTeacher;

/** The identity of a person in STS: type and number, since {@code local} numbers are those of one school only. */
record StsTeacher(String type, String id) {

    static final String ACADEMIC = "epp";

    /** {@code "epp:69881"}. */
    String key() {
        return type + ":" + id;
    }

    /** The number of the academic base is the one that the directory and EDT know. */
    Map<String, String> identifiers() {
        return type.equals(ACADEMIC) ? Map.of("IDSTS", id) : Map.of();
    }

    static StsTeacher parse(String key) {
        var colon = key.indexOf(':');
        return new StsTeacher(key.substring(0, colon), key.substring(colon + 1));
    }

    /** Somebody of whom no more than the number is known. */
    SourceTeacher nameless(SourceLocation where) {
        return new SourceTeacher(key(), PersonName.of("", ""), Optional.empty(), identifiers(), where);
    }

    /** The person whom the current element names by {@code TYPE} and {@code ID}; nobody when it has no number. */
    static Optional<StsTeacher> at(StsFile file) {
        var id = file.attribute("ID");
        var type = file.attribute("TYPE");
        if (type.isEmpty() && !id.isEmpty()) {
            file.warn(file.row(id), new StsDefect.NoType(id));
        }
        return id.isEmpty() ? Optional.empty() : Optional.of(new StsTeacher(type.isEmpty() ? ACADEMIC : type, id));
    }
}
