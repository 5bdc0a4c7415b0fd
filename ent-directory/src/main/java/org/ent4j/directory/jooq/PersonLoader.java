package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_AFFILIATION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_AFFILIATION_CODE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GUARDIANSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_FIRST_NAME;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_IDENTIFIER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_KEY;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_PHONE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_TEACHING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Puts a few people together from their tables, with one query for each table. */
final class PersonLoader {

    private final List<? extends Record> people;
    private final Children firstNames;
    private final Children keys;
    private final Children identifiers;
    private final Children phones;
    private final Children affiliations;
    private final Children codes;
    private final Children teachings;
    private final Children guardians;

    PersonLoader(DSLContext dsl, List<String> wanted) {
        people = people(dsl, Wanted.of(wanted));
        var ids = people.stream().map(person -> person.get(DIR_PERSON.ID)).toList();
        firstNames = new Children(dsl, ids, DIR_PERSON_FIRST_NAME, DIR_PERSON_FIRST_NAME.PERSON_ID);
        keys = new Children(dsl, ids, DIR_PERSON_KEY, DIR_PERSON_KEY.PERSON_ID);
        identifiers = new Children(dsl, ids, DIR_PERSON_IDENTIFIER, DIR_PERSON_IDENTIFIER.PERSON_ID);
        phones = new Children(dsl, ids, DIR_PERSON_PHONE, DIR_PERSON_PHONE.PERSON_ID);
        affiliations = new Children(dsl, ids, DIR_AFFILIATION, DIR_AFFILIATION.PERSON_ID);
        codes = new Children(dsl, ids, DIR_AFFILIATION_CODE, DIR_AFFILIATION_CODE.PERSON_ID);
        teachings = new Children(dsl, ids, DIR_TEACHING, DIR_TEACHING.PERSON_ID);
        guardians = new Children(dsl, ids, DIR_GUARDIANSHIP, DIR_GUARDIANSHIP.PUPIL_ID);
    }

    private static List<? extends Record> people(DSLContext dsl, Wanted wanted) {
        return dsl.select(DIR_PERSON.fields())
                .from(wanted.table())
                .join(DIR_PERSON)
                .on(DIR_PERSON.ID.eq(wanted.value()))
                .fetch();
    }

    List<Person> load() {
        return people.stream().map(this::person).toList();
    }

    private Person person(Record row) {
        var id = row.get(DIR_PERSON.ID);
        var person = Person.builder();
        person.id(new PersonId(id)).name(fullName(row)).profil(Profil.valueOf(row.get(DIR_PERSON.PROFIL)));
        person.birthDate(Optional.ofNullable(row.get(DIR_PERSON.BIRTH_DATE)));
        person.title(Optional.ofNullable(row.get(DIR_PERSON.TITLE)));
        person.ine(Optional.ofNullable(row.get(DIR_PERSON.INE)).map(Ine::new));
        person.email(Optional.ofNullable(row.get(DIR_PERSON.EMAIL)));
        person.address(address(row));
        person.mef(Optional.ofNullable(row.get(DIR_PERSON.MEF)).map(Mef::new));
        person.disappearedOn(Optional.ofNullable(row.get(DIR_PERSON.DISAPPEARED_ON)));
        person.version(row.get(DIR_PERSON.VERSION));
        addChildren(id, person);
        return person.build();
    }

    private void addChildren(String id, Person.Builder person) {
        identifiers
                .rows(id)
                .forEach(row -> person.putIdentifiers(
                        row.get(DIR_PERSON_IDENTIFIER.KIND), row.get(DIR_PERSON_IDENTIFIER.IDENTIFIER)));
        phones.rows(id)
                .forEach(row -> person.putPhones(
                        PhoneKind.valueOf(row.get(DIR_PERSON_PHONE.KIND)), row.get(DIR_PERSON_PHONE.NUMBER)));
        person.addAllKeys(keys.of(id, KeyTable.OF_PEOPLE::key))
                .addAllAffiliations(affiliations.of(id, row -> affiliation(id, row)))
                .addAllGuardians(guardians.of(id, PersonLoader::guardianship));
    }

    private static Optional<PostalAddress> address(Record row) {
        return Optional.ofNullable(row.get(DIR_PERSON.ADDRESS_LINES))
                .map(lines -> new PostalAddress(
                        lines.lines().toList(),
                        row.get(DIR_PERSON.POSTAL_CODE),
                        row.get(DIR_PERSON.CITY),
                        row.get(DIR_PERSON.COUNTRY)));
    }

    /** Without the further first names, which are in another table. */
    static PersonName.Builder name(Record row) {
        return PersonName.builder()
                .usageName(row.get(DIR_PERSON.USAGE_NAME))
                .birthName(Optional.ofNullable(row.get(DIR_PERSON.BIRTH_NAME)))
                .firstName(row.get(DIR_PERSON.FIRST_NAME));
    }

    private PersonName fullName(Record row) {
        return name(row)
                .addAllOtherFirstNames(firstNames.rows(row.get(DIR_PERSON.ID)).stream()
                        .sorted(Comparator.comparing(each -> each.get(DIR_PERSON_FIRST_NAME.POSITION)))
                        .map(each -> each.get(DIR_PERSON_FIRST_NAME.FIRST_NAME))
                        .toList())
                .build();
    }

    private Affiliation affiliation(String id, Record row) {
        var structure = row.get(DIR_AFFILIATION.STRUCTURE_ID);
        var source = row.get(DIR_AFFILIATION.SOURCE);
        var builder = Affiliation.builder();
        builder.structure(new StructureId(structure)).source(source);
        builder.profil(Profil.valueOf(row.get(DIR_AFFILIATION.PROFIL)));
        codes.rows(id).stream()
                .filter(each -> each.get(DIR_AFFILIATION_CODE.STRUCTURE_ID).equals(structure)
                        && each.get(DIR_AFFILIATION_CODE.SOURCE).equals(source))
                .forEach(each -> AffiliationCode.add(
                        builder, each.get(DIR_AFFILIATION_CODE.KIND), each.get(DIR_AFFILIATION_CODE.CODE)));
        teachings.rows(id).stream()
                .filter(each -> each.get(DIR_TEACHING.STRUCTURE_ID).equals(structure)
                        && each.get(DIR_TEACHING.SOURCE).equals(source))
                .forEach(each -> builder.addTeachings(teaching(each)));
        return builder.build();
    }

    private static Teaching teaching(Record row) {
        return new Teaching(
                Teaching.Audience.valueOf(row.get(DIR_TEACHING.AUDIENCE)),
                row.get(DIR_TEACHING.CODE),
                new CodeMatiere(row.get(DIR_TEACHING.SUBJECT)));
    }

    private static Guardianship guardianship(Record row) {
        return new Guardianship(
                new PersonId(row.get(DIR_GUARDIANSHIP.GUARDIAN_ID)),
                row.get(DIR_GUARDIANSHIP.KINSHIP),
                Guardianship.Authority.valueOf(row.get(DIR_GUARDIANSHIP.AUTHORITY)),
                row.get(DIR_GUARDIANSHIP.FINANCIAL),
                row.get(DIR_GUARDIANSHIP.CONTACT),
                row.get(DIR_GUARDIANSHIP.PAYMENT));
    }
}
