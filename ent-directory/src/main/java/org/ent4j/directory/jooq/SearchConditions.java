package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.Relevance;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.model.id.StructureId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A query as conditions on {@code dir_search_person}.
 *
 * @param within the structures that count, as narrow as query and scope have them
 * @param ids the people who have the key that the query gives, when it gives one
 */
record SearchConditions(SearchQuery query, SearchScope within, List<SearchWord> words, Optional<List<String>> ids) {

    /** Everything but the words. */
    Condition place() {
        var all = new ArrayList<Condition>();
        all.add(within(DIR_SEARCH_PERSON.STRUCTURE_ID));
        ids.ifPresent(some -> all.add(DIR_SEARCH_PERSON.PERSON_ID.in(some)));
        if (!query.profils().isEmpty()) {
            all.add(DIR_SEARCH_PERSON.PROFIL.in(profils()));
        }
        if (query.states().size() == 1) {
            all.add(DIR_SEARCH_PERSON.GONE.eq(query.states().contains(PersonState.DISAPPEARED)));
        }
        query.facets()
                .values()
                .forEach(any -> all.add(DSL.or(any.stream()
                        .map(facet -> DIR_SEARCH_PERSON.FACETS.like(SearchTokens.pattern(facet)))
                        .toList())));
        return DSL.and(all);
    }

    /** The structures that count, when not all do. */
    Condition within(Field<String> structure) {
        return within.structures()
                .map(some -> structure.in(
                        some.stream().map(StructureId::value).sorted().toList()))
                .orElseGet(DSL::noCondition);
    }

    /** Whether a row of {@code dir_search_word} that bears the mark tells all else that is asked, see {@link #rest}. */
    boolean areTold(SearchMark mark) {
        return ids.isEmpty() && query.facets().keySet().stream().allMatch(mark::tells);
    }

    /** What is to be asked of the rows of {@code dir_search_word} that bear the mark, when they tell everything. */
    Condition rest(SearchMark mark, Relevance atWorst) {
        var all = new ArrayList<Condition>();
        if (!query.profils().isEmpty()) {
            all.add(DIR_SEARCH_WORD.PROFIL.in(profils()));
        }
        if (query.states().size() == 1) {
            all.add(DIR_SEARCH_WORD.GONE.eq(query.states().contains(PersonState.DISAPPEARED)));
        }
        words.stream()
                .filter(word -> !mark.tells(word))
                .forEach(word -> all.add(word.in(DIR_SEARCH_WORD.WORDS, atWorst)));
        return DSL.and(all);
    }

    private List<String> profils() {
        return query.profils().stream().map(Enum::name).sorted().toList();
    }

    /** All words are answered this well or better. */
    Condition named(Relevance atWorst) {
        return DSL.and(words.stream()
                .map(word -> word.in(DIR_SEARCH_PERSON.WORDS, atWorst))
                .toList());
    }

    /** The relevance of a row that answers, as the place of {@link Relevance}. */
    Field<Integer> relevance() {
        return DSL.when(named(Relevance.EXACT), DSL.inline(Relevance.EXACT.ordinal()))
                .when(named(Relevance.PREFIX), DSL.inline(Relevance.PREFIX.ordinal()))
                .otherwise(DSL.inline(Relevance.SLIP.ordinal()));
    }

    /** Whether people may be found who answer this well and no better. */
    boolean mayBe(Relevance relevance) {
        return switch (relevance) {
            case EXACT -> true;
            case PREFIX -> !words.isEmpty();
            case SLIP -> words.stream().anyMatch(word -> !word.slips().isEmpty());
        };
    }
}
