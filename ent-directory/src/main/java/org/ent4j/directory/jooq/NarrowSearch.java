package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;

import java.util.List;
import org.ent4j.directory.search.Relevance;
import org.ent4j.model.page.Page;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** A search over the people of a few structures, or over those who have a key: all are looked at. */
record NarrowSearch(DSLContext dsl, SearchConditions conditions, int bound) {

    private static final Field<Long> COUNT = DSL.count().over().cast(Long.class).as("hits");

    SearchHit.Hits page(int page) {
        var from = (long) page * Page.USUAL_SIZE;
        var relevance = conditions.relevance().as("relevance");
        var rows = from >= bound ? List.<Record>of() : rows(relevance, from);
        var hits = rows.stream()
                .map(row -> new SearchHit(row.get(DIR_SEARCH_PERSON.PERSON_ID), Relevance.values()[row.get(relevance)]))
                .toList();
        var count = rows.isEmpty() && from > 0
                ? count()
                : rows.stream().findFirst().map(row -> row.get(COUNT)).orElse(0L);
        return new SearchHit.Hits(hits, Math.min(count, bound), count > bound);
    }

    private List<? extends Record> rows(Field<Integer> relevance, long from) {
        return dsl.select(DIR_SEARCH_PERSON.PERSON_ID, relevance, COUNT)
                .from(DIR_SEARCH_PERSON)
                .where(conditions.place())
                .and(conditions.named(Relevance.SLIP))
                .groupBy(DIR_SEARCH_PERSON.PERSON_ID, DIR_SEARCH_PERSON.SORT_KEY, DIR_SEARCH_PERSON.WORDS)
                .orderBy(relevance, DIR_SEARCH_PERSON.SORT_KEY, DIR_SEARCH_PERSON.PERSON_ID)
                .limit(Page.USUAL_SIZE)
                .offset(from)
                .fetch();
    }

    private long count() {
        return dsl.select(DSL.countDistinct(DIR_SEARCH_PERSON.PERSON_ID))
                .from(DIR_SEARCH_PERSON)
                .where(conditions.place())
                .and(conditions.named(Relevance.SLIP))
                .fetchSingle()
                .value1();
    }
}
