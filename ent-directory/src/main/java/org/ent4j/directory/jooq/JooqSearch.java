package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_IDENTIFIER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.search.PersonKey;
import org.ent4j.directory.search.QueryWord;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.spi.SearchPeople;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Looks for people in {@code dir_search_person} and {@code dir_search_word}, with a few short statements. */
record JooqSearch(DSLContext dsl, SearchRoutes routes) implements SearchPeople {

    @Override
    public SearchResult search(SearchQuery query, SearchScope scope, int page) {
        var within = scope.within(query);
        var ids = query.key().map(this::ids);
        if (within.isEmpty() || ids.filter(Set::isEmpty).isPresent()) {
            return SearchResult.none(page);
        }
        var conditions = new SearchConditions(query, within, words(query), ids.map(List::copyOf));
        return new FoundPeople(dsl, scope).result(hits(conditions, page), page);
    }

    private SearchHit.Hits hits(SearchConditions conditions, int page) {
        var bound = SearchResult.bound(conditions.within());
        var few = conditions.ids().isPresent()
                || conditions
                        .within()
                        .structures()
                        .filter(some -> some.size() <= routes.readStructures())
                        .isPresent();
        return few
                ? new NarrowSearch(dsl, conditions, bound).page(page)
                : new WideSearch(dsl, conditions, bound, routes).page(page);
    }

    private List<SearchWord> words(SearchQuery query) {
        var meant = new TreeSet<String>();
        query.queryWords().forEach(word -> meant.addAll(word.meant()));
        var borne = meant.isEmpty() ? List.<String>of() : borne(meant);
        return query.queryWords().stream()
                .map((QueryWord word) -> SearchWord.of(word, borne))
                .toList();
    }

    /** Those of the words that somebody bears. */
    private List<String> borne(Set<String> words) {
        var word = DSL.unnest(words.toArray(String[]::new)).as("meant", "word");
        var text = word.field(0, String.class);
        return dsl.select(text)
                .from(word)
                .where(DSL.exists(dsl.selectOne().from(DIR_SEARCH_WORD).where(DIR_SEARCH_WORD.WORD.eq(text))))
                .fetch(text);
    }

    private Set<String> ids(PersonKey key) {
        var found = new TreeSet<String>();
        found.addAll(dsl.select(DIR_SEARCH_PERSON.PERSON_ID)
                .from(DIR_SEARCH_PERSON)
                .where(DIR_SEARCH_PERSON.PERSON_ID.eq(key.text()))
                .fetch(DIR_SEARCH_PERSON.PERSON_ID));
        found.addAll(KeyTable.OF_PEOPLE.owners(dsl, key.spellings(), key.sourceKey()));
        found.addAll(dsl.select(DIR_PERSON_IDENTIFIER.PERSON_ID)
                .from(DIR_PERSON_IDENTIFIER)
                .where(DIR_PERSON_IDENTIFIER.IDENTIFIER.in(key.spellings()))
                .fetch(DIR_PERSON_IDENTIFIER.PERSON_ID));
        found.addAll(dsl.select(DIR_SEARCH_WORD.PERSON_ID)
                .from(DIR_SEARCH_WORD)
                .where(DIR_SEARCH_WORD.WORD.in(tokens(key)))
                .fetch(DIR_SEARCH_WORD.PERSON_ID));
        return found;
    }

    private static List<String> tokens(PersonKey key) {
        var email = SearchTokens.ofEmail(key.text());
        return key.ine().map(SearchTokens::of).map(ine -> List.of(email, ine)).orElse(List.of(email));
    }
}
