package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_AFFILIATION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_IDENTIFIER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_KEY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jooq.DSLContext;

record JooqPeople(DSLContext dsl) implements People {

    @Override
    public List<Person> byIds(Collection<PersonId> ids) {
        return load(ids.stream().map(PersonId::value).toList());
    }

    @Override
    public List<Person> byKeys(Collection<SourceKey> keys) {
        return load(KeyTable.OF_PEOPLE.owners(dsl, keys));
    }

    @Override
    public List<Person> byIdentifier(String kind, Collection<String> values) {
        var found = new TreeSet<String>();
        Batch.inParts(
                values,
                part -> found.addAll(dsl.select(DIR_PERSON_IDENTIFIER.PERSON_ID)
                        .from(DIR_PERSON_IDENTIFIER)
                        .where(DIR_PERSON_IDENTIFIER.KIND.eq(kind))
                        .and(DIR_PERSON_IDENTIFIER.IDENTIFIER.in(part))
                        .fetch(DIR_PERSON_IDENTIFIER.PERSON_ID)));
        return load(found);
    }

    @Override
    public List<Person> byIne(Collection<Ine> numbers) {
        var found = new TreeSet<String>();
        Batch.inParts(
                numbers.stream().map(Ine::value).toList(),
                part -> found.addAll(dsl.select(DIR_PERSON.ID)
                        .from(DIR_PERSON)
                        .where(DIR_PERSON.INE.in(part))
                        .fetch(DIR_PERSON.ID)));
        return load(found);
    }

    @Override
    public List<Person> ofStructures(Collection<StructureId> structures) {
        var found = new TreeSet<String>();
        Batch.inParts(
                structures.stream().map(StructureId::value).toList(),
                part -> found.addAll(dsl.selectDistinct(DIR_AFFILIATION.PERSON_ID)
                        .from(DIR_AFFILIATION)
                        .where(DIR_AFFILIATION.STRUCTURE_ID.in(part))
                        .fetch(DIR_AFFILIATION.PERSON_ID)));
        return load(found);
    }

    @Override
    public List<Person> ofSource(String source) {
        return load(dsl.selectDistinct(DIR_PERSON_KEY.PERSON_ID)
                .from(DIR_PERSON_KEY)
                .where(DIR_PERSON_KEY.SOURCE.eq(source))
                .fetch(DIR_PERSON_KEY.PERSON_ID));
    }

    private List<Person> load(Collection<String> ids) {
        var found = new ArrayList<Person>();
        Batch.inParts(new TreeSet<>(ids), part -> found.addAll(new PersonLoader(dsl, part).load()));
        return found.stream().sorted(Comparator.comparing(Person::id)).toList();
    }
}
