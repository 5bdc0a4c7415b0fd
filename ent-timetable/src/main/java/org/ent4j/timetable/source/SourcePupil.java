package org.ent4j.timetable.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;

/**
 * A pupil of the file, with the moves of the year.
 *
 * @param identifiers strong identifiers by their name: {@code INE}, {@code IDSCONET}, {@code IDPN}, {@code IDCAS}
 */
public record SourcePupil(
        String key,
        PersonName name,
        Optional<LocalDate> birthDate,
        Map<String, String> identifiers,
        List<Membership> memberships,
        SourceLocation where) {

    public SourcePupil {
        identifiers = Map.copyOf(identifiers);
        memberships = List.copyOf(memberships);
    }

    /**
     * A stay in a class or in a part of one.
     *
     * @param kind {@link ItemKind#CLASS} or {@link ItemKind#PART}
     */
    public record Membership(ItemKind kind, String key, DateRange stay) {}
}
