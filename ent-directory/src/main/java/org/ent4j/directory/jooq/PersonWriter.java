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

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.spi.Fingerprint;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.jspecify.annotations.Nullable;

/** Writes people: the row, then what a person has several of, anew. */
record PersonWriter(Batch batch) {

    void write(List<Person> people) {
        Batch.inParts(people, this::writePart);
    }

    private void writePart(List<Person> people) {
        var known = people.stream().filter(each -> each.version() > 0).toList();
        batch.update(DIR_PERSON, DIR_PERSON.ID, DIR_PERSON.VERSION, known, PersonWriter::row, Person::version);
        clear(known.stream().map(each -> each.id().value()).toList());
        batch.insert(
                DIR_PERSON, people.stream().filter(each -> each.version() == 0).toList(), PersonWriter::row);
        fill(people);
    }

    private void clear(List<String> ids) {
        batch.delete(DIR_TEACHING, DIR_TEACHING.PERSON_ID, ids);
        batch.delete(DIR_AFFILIATION_CODE, DIR_AFFILIATION_CODE.PERSON_ID, ids);
        batch.delete(DIR_AFFILIATION, DIR_AFFILIATION.PERSON_ID, ids);
        batch.delete(DIR_GUARDIANSHIP, DIR_GUARDIANSHIP.PUPIL_ID, ids);
        batch.delete(DIR_PERSON_IDENTIFIER, DIR_PERSON_IDENTIFIER.PERSON_ID, ids);
        batch.delete(DIR_PERSON_PHONE, DIR_PERSON_PHONE.PERSON_ID, ids);
        batch.delete(DIR_PERSON_FIRST_NAME, DIR_PERSON_FIRST_NAME.PERSON_ID, ids);
        batch.delete(DIR_PERSON_KEY, DIR_PERSON_KEY.PERSON_ID, ids);
    }

    private static @Nullable Object[] row(Person person) {
        return new @Nullable Object[] {
            person.id().value(),
            person.profil().name(),
            person.name().usageName(),
            person.name().birthName().orElse(null),
            person.name().firstName(),
            person.birthDate().orElse(null),
            person.title().orElse(null),
            person.ine().map(Ine::value).orElse(null),
            person.email().orElse(null),
            person.mef().map(Mef::value).orElse(null),
            person.disappearedOn().orElse(null),
            person.version() + 1,
            person.address().map(PersonWriter::lines).orElse(null),
            person.address().map(PostalAddress::postalCode).orElse(null),
            person.address().map(PostalAddress::city).orElse(null),
            person.address().map(PostalAddress::country).orElse(null),
            Fingerprint.of(person).toUuid()
        };
    }

    private static String lines(PostalAddress address) {
        return String.join("\n", address.lines());
    }

    private void fill(List<Person> people) {
        batch.insertAll(DIR_PERSON_FIRST_NAME, people, PersonWriter::firstNames);
        batch.insertAll(
                DIR_PERSON_KEY,
                people,
                each -> each.keys().stream().map(key -> new Object[] {
                    key.source(), key.academy(), key.key(), each.id().value()
                }));
        batch.insertAll(
                DIR_PERSON_IDENTIFIER,
                people,
                each -> each.identifiers().entrySet().stream()
                        .map(entry -> new Object[] {each.id().value(), entry.getKey(), entry.getValue()}));
        batch.insertAll(
                DIR_PERSON_PHONE,
                people,
                each -> each.phones().entrySet().stream().map(entry ->
                        new Object[] {each.id().value(), entry.getKey().name(), entry.getValue()}));
        batch.insertAll(
                DIR_AFFILIATION,
                people,
                each -> each.affiliations().stream()
                        .map(place -> place(each, place, place.profil().name())));
        batch.insertAll(DIR_AFFILIATION_CODE, people, PersonWriter::codes);
        batch.insertAll(DIR_TEACHING, people, PersonWriter::teachings);
        batch.insertAll(DIR_GUARDIANSHIP, people, PersonWriter::guardians);
    }

    private static Stream<@Nullable Object[]> firstNames(Person person) {
        var names = person.name().otherFirstNames();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Object[] {person.id().value(), i, names.get(i)});
    }

    /** The key of an affiliation, and what follows. */
    private static @Nullable Object[] place(Person person, Affiliation affiliation, Object... values) {
        return Stream.concat(
                        Stream.of(person.id().value(), affiliation.structure().value(), affiliation.source()),
                        Stream.of(values))
                .toArray();
    }

    private static Stream<@Nullable Object[]> codes(Person person) {
        return person.affiliations().stream()
                .flatMap(affiliation -> AffiliationCode.KINDS.stream()
                        .flatMap(kind -> kind.codes()
                                .apply(affiliation)
                                .map(code -> place(person, affiliation, kind.kind(), code))));
    }

    private static Stream<@Nullable Object[]> teachings(Person person) {
        return person.affiliations().stream()
                .flatMap(affiliation -> affiliation.teachings().stream()
                        .map(teaching -> place(
                                person,
                                affiliation,
                                teaching.audience().name(),
                                teaching.code(),
                                teaching.subject().value())));
    }

    private static Stream<@Nullable Object[]> guardians(Person person) {
        return person.guardians().stream().map(link -> new Object[] {
            person.id().value(),
            link.guardian().value(),
            link.kinship(),
            link.authority().name(),
            link.financial(),
            link.contact(),
            link.payment()
        });
    }
}
