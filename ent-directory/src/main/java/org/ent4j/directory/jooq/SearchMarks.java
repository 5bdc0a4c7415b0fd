package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.Relevance;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The marks of a query, and how many people bear them.
 *
 * @param routes when a mark is quick: else it is quicker to look at people in their order
 */
record SearchMarks(DSLContext dsl, SearchConditions conditions, SearchRoutes routes) {

    /** The mark with which it is quickest to find who answers, unless none is quick. */
    Optional<SearchMark> quickest(Relevance atWorst) {
        var marks = Stream.concat(words(atWorst), tokens()).toList();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        return ordered(marks, atWorst)
                .or(() -> cheapest(marks, routes.few()))
                .or(() -> ofTheHead(atWorst))
                .or(() -> cheapest(marks, routes.affordable()));
    }

    /** Those who bear one word are in the table in their order, so that it does not matter how many they are. */
    private Optional<SearchMark> ordered(List<SearchMark> marks, Relevance atWorst) {
        return Optional.of(marks.get(0)).filter(mark -> atWorst == Relevance.EXACT && isTheOneWord(mark));
    }

    /**
     * So are those of whom a word begins with the same two letters, on PostgreSQL, which has an index of them: where many
     * answer, those who do soon turn up.
     */
    private Optional<SearchMark> ofTheHead(Relevance atWorst) {
        return conditions.words().stream()
                .filter(word -> atWorst == Relevance.PREFIX && dsl.family() == SQLDialect.POSTGRES)
                .flatMap(word -> word.onHead().map(head -> mark(word, head)).stream())
                .filter(this::isTheOneWord)
                .findFirst();
    }

    private boolean isTheOneWord(SearchMark mark) {
        return conditions.within().structures().isEmpty()
                && conditions.words().size() == 1
                && mark.tells(conditions.words().get(0))
                && isAlone(mark);
    }

    private boolean isAlone(SearchMark mark) {
        return conditions.areTold(mark);
    }

    private Optional<SearchMark> cheapest(List<SearchMark> marks, int rows) {
        var sizes = dsl.select(marks.stream().map(mark -> size(mark, rows)).toList())
                .fetchSingle();
        return IntStream.range(0, marks.size())
                .filter(i -> cost(marks.get(i), size(sizes, i)) <= rows)
                .boxed()
                .min(Comparator.comparingInt(i -> cost(marks.get(i), size(sizes, i))))
                .map(marks::get);
    }

    private int cost(SearchMark mark, int size) {
        return isAlone(mark) ? size : size * routes.lookup();
    }

    private static int size(Record sizes, int mark) {
        return sizes.get(mark, Integer.class);
    }

    /** Counted no further than needed. */
    private Field<Integer> size(SearchMark mark, int rows) {
        return DSL.field(dsl.selectCount()
                .from(dsl.select(DIR_SEARCH_WORD.PERSON_ID)
                        .from(DIR_SEARCH_WORD)
                        .where(mark.bears())
                        .and(conditions.within(DIR_SEARCH_WORD.STRUCTURE_ID))
                        .limit(isAlone(mark) ? rows + 1 : rows / routes.lookup() + 1)));
    }

    private Stream<SearchMark> words(Relevance atWorst) {
        return conditions.words().stream().map(word -> mark(word, word.onWord(atWorst)));
    }

    private static SearchMark mark(SearchWord word, Condition bears) {
        return new SearchMark(bears, new SearchMark.Told.Word(word));
    }

    private Stream<SearchMark> tokens() {
        var tokens = new ArrayList<SearchMark>();
        conditions.query().facets().forEach((kind, any) -> {
            if (any.stream().allMatch(SearchTokens::isRare)) {
                var texts = any.stream().map(SearchTokens::of).sorted().toList();
                tokens.add(new SearchMark(DIR_SEARCH_WORD.WORD.in(texts), new SearchMark.Told.Facets(kind)));
            }
        });
        if (conditions.query().states().equals(Set.of(PersonState.DISAPPEARED))) {
            tokens.add(new SearchMark(
                    DIR_SEARCH_WORD.WORD.eq(SearchTokens.DISAPPEARED), new SearchMark.Told.Disappeared()));
        }
        return tokens.stream();
    }
}
