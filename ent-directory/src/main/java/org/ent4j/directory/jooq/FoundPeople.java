package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.page.Page;
import org.ent4j.model.person.Profil;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads what a page of hits shows. */
record FoundPeople(DSLContext dsl, SearchScope scope) {

    SearchResult result(SearchHit.Hits hits, int number) {
        var ids = hits.page().stream().map(SearchHit::person).toList();
        var people = people(ids);
        var structures = structures(ids);
        var lines = hits.page().stream()
                .flatMap(hit -> Stream.ofNullable(people.get(hit.person()))
                        .map(row -> found(hit, row, Optional.ofNullable(structures.get(hit.person())))))
                .toList();
        return new SearchResult(new Page<>(lines, number, Page.USUAL_SIZE, hits.total()), hits.more());
    }

    private Map<String, ? extends Record> people(List<String> ids) {
        return dsl.select(
                        DIR_PERSON.ID,
                        DIR_PERSON.USAGE_NAME,
                        DIR_PERSON.FIRST_NAME,
                        DIR_PERSON.PROFIL,
                        DIR_PERSON.DISAPPEARED_ON)
                .from(DIR_PERSON)
                .where(DIR_PERSON.ID.in(ids))
                .fetchMap(DIR_PERSON.ID);
    }

    /** The principal structure in the scope, by person. */
    private Map<String, String> structures(List<String> ids) {
        var inScope = scope.structures()
                .map(some -> DIR_SEARCH_PERSON.STRUCTURE_ID.in(
                        some.stream().map(StructureId::value).sorted().toList()))
                .orElse(DSL.noCondition());
        var principal = new HashMap<String, String>();
        dsl.select(DIR_SEARCH_PERSON.PERSON_ID, DIR_SEARCH_PERSON.STRUCTURE_ID)
                .from(DIR_SEARCH_PERSON)
                .where(DIR_SEARCH_PERSON.PERSON_ID.in(ids))
                .and(DIR_SEARCH_PERSON.STRUCTURE_ID.ne(SearchRows.NOWHERE))
                .and(inScope)
                .orderBy(DIR_SEARCH_PERSON.PLACE)
                .forEach(row -> principal.putIfAbsent(row.value1(), row.value2()));
        return principal;
    }

    private static FoundPerson found(SearchHit hit, Record row, Optional<String> structure) {
        return new FoundPerson(
                new PersonId(hit.person()),
                row.get(DIR_PERSON.USAGE_NAME),
                row.get(DIR_PERSON.FIRST_NAME),
                Profil.valueOf(row.get(DIR_PERSON.PROFIL)),
                row.get(DIR_PERSON.DISAPPEARED_ON) == null ? PersonState.PRESENT : PersonState.DISAPPEARED,
                structure.map(StructureId::new),
                hit.relevance());
    }
}
