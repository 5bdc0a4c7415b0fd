package org.ent4j.directory.importing;

import org.ent4j.directory.person.Person;
import org.ent4j.model.matching.PersonRecord;

/** People of a directory as the matcher of people compares them. */
public final class PersonRecords {

    private PersonRecords() {}

    /** By name, birth date, INE, mail and identifiers; the key is the id. */
    public static PersonRecord of(Person person) {
        var record = PersonRecord.builder()
                .key(person.id().value())
                .name(person.name())
                .ine(person.ine())
                .email(person.email())
                .putAllIdentifiers(person.identifiers());
        person.birthDate().ifPresent(record::bornOn);
        return record.build();
    }
}
