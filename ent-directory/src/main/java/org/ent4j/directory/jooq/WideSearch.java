package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ent4j.directory.search.Relevance;
import org.ent4j.model.page.Page;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;

/**
 * A search over so many people that they cannot all be looked at. Each relevance is searched for in turn, until there
 * are as many people as are shown. Where few bear a word or another mark of the query, those are looked at, in the table of
 * words alone when that tells all that is asked; else people are looked at in the order of the list until enough are
 * found, which is soon since many are.
 */
final class WideSearch {

    private final DSLContext dsl;
    private final SearchConditions conditions;
    private final int bound;
    private final SearchMarks marks;

    WideSearch(DSLContext dsl, SearchConditions conditions, int bound, SearchRoutes routes) {
        this.dsl = dsl;
        this.conditions = conditions;
        this.bound = bound;
        this.marks = new SearchMarks(dsl, conditions, routes);
    }

    SearchHit.Hits page(int page) {
        var found = new LinkedHashMap<String, Relevance>();
        for (var relevance : Relevance.values()) {
            if (found.size() <= bound && conditions.mayBe(relevance)) {
                find(relevance, found);
            }
        }
        var hits = found.entrySet().stream()
                .limit(bound)
                .map(each -> new SearchHit(each.getKey(), each.getValue()))
                .toList();
        return new SearchHit.Hits(Page.of(hits, page, Page.USUAL_SIZE).items(), hits.size(), found.size() > bound);
    }

    /** Who answers better is found again, and keeps the relevance of the first time. */
    private void find(Relevance relevance, Map<String, Relevance> found) {
        var wanted = (int) Math.min(bound + 1L + found.size(), Integer.MAX_VALUE);
        var people = marks.quickest(relevance)
                .map(mark -> marked(mark, relevance, wanted))
                .orElseGet(() -> inOrder(relevance, wanted));
        people.forEach(person -> found.putIfAbsent(person, relevance));
    }

    private Set<String> marked(SearchMark mark, Relevance relevance, int wanted) {
        var bears = mark.bears().and(conditions.within(DIR_SEARCH_WORD.STRUCTURE_ID));
        return conditions.areTold(mark)
                ? bearers(bears.and(conditions.rest(mark, relevance)), wanted)
                : people(dsl.selectDistinct(DIR_SEARCH_PERSON.SORT_KEY, DIR_SEARCH_PERSON.PERSON_ID)
                        .from(DIR_SEARCH_WORD)
                        .join(DIR_SEARCH_PERSON)
                        .on(DIR_SEARCH_PERSON.PERSON_ID.eq(DIR_SEARCH_WORD.PERSON_ID))
                        .and(DIR_SEARCH_PERSON.STRUCTURE_ID.eq(DIR_SEARCH_WORD.STRUCTURE_ID))
                        .where(bears)
                        .and(answers(relevance))
                        .orderBy(DIR_SEARCH_PERSON.SORT_KEY, DIR_SEARCH_PERSON.PERSON_ID)
                        .limit(wanted));
    }

    /** Without DISTINCT, which would have all of them sorted: who bears two of the words, or is in two structures, comes twice. */
    private Set<String> bearers(Condition which, int wanted) {
        for (var limit = 2L * wanted; ; limit *= 2) {
            var rows = dsl.select(DIR_SEARCH_WORD.PERSON_ID)
                    .from(DIR_SEARCH_WORD)
                    .where(which)
                    .orderBy(DIR_SEARCH_WORD.SORT_KEY, DIR_SEARCH_WORD.PERSON_ID)
                    .limit(limit)
                    .fetch(DIR_SEARCH_WORD.PERSON_ID);
            var people = new LinkedHashSet<>(rows);
            if (people.size() >= wanted || rows.size() < limit) {
                return people;
            }
        }
    }

    private Set<String> inOrder(Relevance relevance, int wanted) {
        return people(dsl.selectDistinct(DIR_SEARCH_PERSON.SORT_KEY, DIR_SEARCH_PERSON.PERSON_ID)
                .from(DIR_SEARCH_PERSON)
                .where(answers(relevance))
                .orderBy(DIR_SEARCH_PERSON.SORT_KEY, DIR_SEARCH_PERSON.PERSON_ID)
                .limit(wanted));
    }

    private Condition answers(Relevance relevance) {
        return conditions.place().and(conditions.named(relevance));
    }

    private static Set<String> people(Select<Record2<String, String>> query) {
        return new LinkedHashSet<>(query.fetch(Record2::value2));
    }
}
