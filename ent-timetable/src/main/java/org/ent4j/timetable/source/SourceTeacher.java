package org.ent4j.timetable.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;

/**
 * A teacher of the file.
 *
 * @param key the file's key; of STS {@code "epp:69881"}, type and number, since the number alone is not unique
 * @param identifiers strong identifiers by their name: {@code IDSTS}, {@code IDPN}, {@code IDCAS}
 */
public record SourceTeacher(
        String key,
        PersonName name,
        Optional<LocalDate> birthDate,
        Map<String, String> identifiers,
        SourceLocation where) {

    public SourceTeacher {
        identifiers = Map.copyOf(identifiers);
    }
}
