package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;

import java.util.List;
import org.ent4j.directory.spi.Fingerprint;
import org.ent4j.model.id.PersonId;
import org.jooq.DSLContext;

/**
 * Gives a fingerprint to those who have none: people of an earlier version of the tables, or of the fingerprint. A migration
 * that takes fingerprints away sets {@code dir_search_state.due} too, as it is read at every start and the people are not.
 */
record Fingerprints(DSLContext dsl) {

    void fill() {
        Pages.<String>each(
                last -> dsl.select(DIR_PERSON.ID)
                        .from(DIR_PERSON)
                        .where(DIR_PERSON.CONTENT.isNull())
                        .and(DIR_PERSON.ID.gt(last))
                        .orderBy(DIR_PERSON.ID)
                        .limit(Pages.SIZE)
                        .fetch(DIR_PERSON.ID),
                id -> id,
                this::fill);
    }

    private void fill(List<String> ids) {
        var people = new JooqPeople(dsl).byIds(ids.stream().map(PersonId::new).toList());
        dsl.batch(people.stream()
                        // who was written in the meantime has one
                        .map(person -> dsl.update(DIR_PERSON)
                                .set(DIR_PERSON.CONTENT, Fingerprint.of(person).toUuid())
                                .where(DIR_PERSON.ID.eq(person.id().value()))
                                .and(DIR_PERSON.VERSION.eq(person.version()))
                                .and(DIR_PERSON.CONTENT.isNull()))
                        .toList())
                .execute();
    }
}
