package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.Relevance;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The marks of a query, and how many people bear them.
 *
 * @param routes when a mark is rare: what more rows have is not, and it is quicker to look at people in their order
 */
record SearchMarks(DSLContext dsl, SearchConditions conditions, SearchRoutes routes) {

    /** The mark that the fewest bear, unless it is not rare. */
    Optional<SearchMark> rarest(Relevance atWorst) {
        var marks = Stream.concat(words(atWorst), tokens()).toList();
        var ordered = marks.stream().filter(mark -> isOrdered(mark, atWorst)).findFirst();
        return marks.isEmpty() || ordered.isPresent() ? ordered : fewest(marks);
    }

    /** Those who bear one word are in the table in their order, so that it does not matter how many they are. */
    private boolean isOrdered(SearchMark mark, Relevance atWorst) {
        return atWorst == Relevance.EXACT && mark.settles(conditions);
    }

    private Optional<SearchMark> fewest(List<SearchMark> marks) {
        var rare = marks.stream().allMatch(mark -> mark.settles(conditions)) ? routes.sorted() : routes.rare();
        var sizes = dsl.select(marks.stream().map(mark -> size(mark, rare)).toList())
                .fetchSingle();
        var fewest = 0;
        for (var i = 1; i < marks.size(); i++) {
            fewest = sizes.get(i, Integer.class) < sizes.get(fewest, Integer.class) ? i : fewest;
        }
        return sizes.get(fewest, Integer.class) > rare ? Optional.empty() : Optional.of(marks.get(fewest));
    }

    /** Counted no further than needed. */
    private Field<Integer> size(SearchMark mark, int rare) {
        return DSL.field(dsl.selectCount()
                .from(dsl.select(DIR_SEARCH_WORD.PERSON_ID)
                        .from(DIR_SEARCH_WORD)
                        .where(mark.bears())
                        .limit(rare + 1)));
    }

    private Stream<SearchMark> words(Relevance atWorst) {
        return conditions.words().stream().map(word -> new SearchMark(word.onWord(atWorst), true));
    }

    private Stream<SearchMark> tokens() {
        var tokens = new ArrayList<List<String>>();
        conditions.query().facets().values().stream()
                .filter(any -> any.stream().allMatch(SearchTokens::isRare))
                .forEach(any ->
                        tokens.add(any.stream().map(SearchTokens::of).sorted().toList()));
        if (conditions.query().states().equals(Set.of(PersonState.DISAPPEARED))) {
            tokens.add(List.of(SearchTokens.DISAPPEARED));
        }
        return tokens.stream().map(some -> new SearchMark(DIR_SEARCH_WORD.WORD.in(some), false));
    }
}
