package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_AFFILIATION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GUARDIANSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_IDENTIFIER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_KEY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

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
        return load(ids(
                DIR_PERSON_IDENTIFIER.PERSON_ID,
                DIR_PERSON_IDENTIFIER.IDENTIFIER,
                values,
                DIR_PERSON_IDENTIFIER.KIND.eq(kind)));
    }

    @Override
    public List<Person> byIne(Collection<Ine> numbers) {
        var values = numbers.stream().map(Ine::value).toList();
        return load(ids(DIR_PERSON.ID, DIR_PERSON.INE, values, DSL.noCondition()));
    }

    @Override
    public List<Person> ofStructures(Collection<StructureId> structures) {
        var values = structures.stream().map(StructureId::value).toList();
        return load(ids(DIR_AFFILIATION.PERSON_ID, DIR_AFFILIATION.STRUCTURE_ID, values, DSL.noCondition()));
    }

    @Override
    public List<Person> ofSource(String source) {
        return load(dsl.selectDistinct(DIR_PERSON_KEY.PERSON_ID)
                .from(DIR_PERSON_KEY)
                .where(DIR_PERSON_KEY.SOURCE.eq(source))
                .fetch(DIR_PERSON_KEY.PERSON_ID));
    }

    @Override
    public List<PersonOutline> outlines(Collection<SourceKey> keys) {
        var found = new ArrayList<PersonOutline>();
        new Outlines(dsl).ofIds(KeyTable.OF_PEOPLE.owners(dsl, keys), found::add);
        return found.stream().sorted(Comparator.comparing(PersonOutline::id)).toList();
    }

    @Override
    public void eachOutline(String source, Consumer<PersonOutline> onEach) {
        new Outlines(dsl).ofSource(source, onEach);
    }

    @Override
    public List<Person> strangers(Collection<StructureId> structures, String source, String academy) {
        return load(ids(
                DIR_AFFILIATION.PERSON_ID,
                DIR_AFFILIATION.STRUCTURE_ID,
                structures.stream().map(StructureId::value).toList(),
                isStranger(DIR_AFFILIATION.PERSON_ID, source, academy)));
    }

    @Override
    public boolean hasStrangers(String source, String academy) {
        return dsl.fetchExists(DIR_PERSON, isStranger(DIR_PERSON.ID, source, academy));
    }

    @Override
    public Map<StructureId, Set<Profil>> profilsOfStrangers(
            Collection<StructureId> structures, String source, String academy) {
        var all = new HashMap<StructureId, Set<Profil>>();
        Batch.inParts(
                structures.stream().map(StructureId::value).toList(),
                part -> dsl.selectDistinct(DIR_AFFILIATION.STRUCTURE_ID, DIR_PERSON.PROFIL)
                        .from(DIR_AFFILIATION)
                        .join(DIR_PERSON)
                        .on(DIR_PERSON.ID.eq(DIR_AFFILIATION.PERSON_ID))
                        .where(DIR_AFFILIATION.STRUCTURE_ID.in(part))
                        .and(isStranger(DIR_AFFILIATION.PERSON_ID, source, academy))
                        .forEach(row -> all.computeIfAbsent(
                                        new StructureId(row.value1()), any -> EnumSet.noneOf(Profil.class))
                                .add(Profil.valueOf(row.value2()))));
        return all;
    }

    @Override
    public void eachStrangersName(Profil profil, String source, String academy, Consumer<PersonName> onEach) {
        Pages.each(
                last -> dsl.select(DIR_PERSON.ID, DIR_PERSON.USAGE_NAME, DIR_PERSON.BIRTH_NAME, DIR_PERSON.FIRST_NAME)
                        .from(DIR_PERSON)
                        .where(DIR_PERSON.PROFIL.eq(profil.name()))
                        .and(isStranger(DIR_PERSON.ID, source, academy))
                        .and(DIR_PERSON.ID.gt(last))
                        .orderBy(DIR_PERSON.ID)
                        .limit(Pages.SIZE)
                        .fetch(),
                row -> row.get(DIR_PERSON.ID),
                page -> page.forEach(row -> onEach.accept(PersonLoader.name(row).build())));
    }

    private static Condition isStranger(TableField<Record, String> person, String source, String academy) {
        return DSL.notExists(DSL.selectOne()
                .from(DIR_PERSON_KEY)
                .where(DIR_PERSON_KEY.PERSON_ID.eq(person))
                .and(DIR_PERSON_KEY.SOURCE.eq(source))
                .and(DIR_PERSON_KEY.ACADEMY.eq(academy)));
    }

    @Override
    public Set<PersonId> existing(Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).toList();
        return ids(DIR_PERSON.ID, DIR_PERSON.ID, values, DSL.noCondition()).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Person> wards(Collection<PersonId> guardians) {
        var values = guardians.stream().map(PersonId::value).toList();
        return load(ids(DIR_GUARDIANSHIP.PUPIL_ID, DIR_GUARDIANSHIP.GUARDIAN_ID, values, DSL.noCondition()));
    }

    /** The ids of the rows in which a column has one of the values. */
    private Set<String> ids(
            TableField<Record, String> id,
            TableField<Record, String> column,
            Collection<String> values,
            Condition and) {
        var found = new TreeSet<String>();
        Batch.inParts(values, part -> {
            var wanted = Wanted.of(part);
            found.addAll(dsl.selectDistinct(id)
                    .from(wanted.table())
                    .join(id.getTable())
                    .on(column.eq(wanted.value()))
                    .where(and)
                    .fetch(id));
        });
        return found;
    }

    @Override
    public void eachAlias(String source, BiConsumer<PersonId, PersonId> onEach) {
        var separator = DSL.inline(":");
        var named = DSL.concat(
                DIR_PERSON_KEY.SOURCE, separator, DIR_PERSON_KEY.ACADEMY, separator, DIR_PERSON_KEY.SOURCE_KEY);
        var isAlias = DIR_PERSON_KEY.SOURCE.eq(source).and(DIR_PERSON_KEY.PERSON_ID.ne(named));
        KeyTable.eachOwner(
                dsl,
                isAlias,
                ids -> dsl.select(named, DIR_PERSON_KEY.PERSON_ID)
                        .from(DIR_PERSON_KEY)
                        .where(isAlias)
                        .and(DIR_PERSON_KEY.PERSON_ID.in(ids))
                        .forEach(row -> onEach.accept(new PersonId(row.value1()), new PersonId(row.value2()))));
    }

    private List<Person> load(Collection<String> ids) {
        var found = new ArrayList<Person>();
        Batch.inParts(new TreeSet<>(ids), part -> found.addAll(new PersonLoader(dsl, part).load()));
        return found.stream().sorted(Comparator.comparing(Person::id)).toList();
    }
}
