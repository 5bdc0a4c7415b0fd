package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_AFFILIATION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_KEY;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.Fingerprint;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads the outlines of people, three queries for a thousand of them. */
record Outlines(DSLContext dsl) {

    void ofIds(Collection<String> ids, Consumer<PersonOutline> onEach) {
        Batch.inParts(ids, part -> tell(people(part), onEach));
    }

    /** Of everybody whom the source knows, page after page. */
    void ofSource(String source, Consumer<PersonOutline> onEach) {
        KeyTable.eachOwner(dsl, DIR_PERSON_KEY.SOURCE.eq(source), ids -> ofIds(ids, onEach));
    }

    private List<? extends Record> people(List<String> ids) {
        var wanted = Wanted.of(ids);
        return dsl.select(DIR_PERSON.ID, DIR_PERSON.PROFIL, DIR_PERSON.DISAPPEARED_ON, DIR_PERSON.CONTENT)
                .from(wanted.table())
                .join(DIR_PERSON)
                .on(DIR_PERSON.ID.eq(wanted.value()))
                .orderBy(DIR_PERSON.ID)
                .fetch();
    }

    private void tell(List<? extends Record> people, Consumer<PersonOutline> onEach) {
        var ids = people.stream().map(person -> person.get(DIR_PERSON.ID)).toList();
        var keys = new Children(dsl, ids, DIR_PERSON_KEY, DIR_PERSON_KEY.PERSON_ID);
        var places = new Children(dsl, ids, DIR_AFFILIATION, DIR_AFFILIATION.PERSON_ID);
        people.forEach(person -> onEach.accept(outline(person, keys, places)));
    }

    private static PersonOutline outline(Record person, Children keys, Children places) {
        var id = person.get(DIR_PERSON.ID);
        Optional<UUID> content = Optional.ofNullable(person.get(DIR_PERSON.CONTENT));
        return new PersonOutline(
                new PersonId(id),
                Profil.valueOf(person.get(DIR_PERSON.PROFIL)),
                person.get(DIR_PERSON.DISAPPEARED_ON) == null,
                new TreeSet<SourceKey>(keys.of(id, KeyTable.OF_PEOPLE::key)),
                new HashSet<>(places.of(id, Outlines::place)),
                content.map(Fingerprint::of));
    }

    private static Affiliation.Place place(Record row) {
        return new Affiliation.Place(
                new StructureId(row.get(DIR_AFFILIATION.STRUCTURE_ID)), row.get(DIR_AFFILIATION.SOURCE));
    }
}
