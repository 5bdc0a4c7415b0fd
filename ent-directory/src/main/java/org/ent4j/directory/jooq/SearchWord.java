package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.search.QueryWord;
import org.ent4j.directory.search.Relevance;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * A word of a query as conditions on the two tables.
 *
 * @param slips the words that somebody bears and that may have been meant
 */
record SearchWord(QueryWord asked, List<String> slips) {

    static SearchWord of(QueryWord asked, Collection<String> borne) {
        var slips = borne.stream()
                .filter(asked.meant()::contains)
                .filter(word -> !word.startsWith(asked.text()))
                .sorted()
                .toList();
        return new SearchWord(asked, slips);
    }

    /** On {@code dir_search_person}: the name answers the word this well or better. */
    Condition onPerson(Relevance atWorst) {
        return DSL.or(patterns(atWorst).map(DIR_SEARCH_PERSON.WORDS::like).toList());
    }

    private Stream<String> patterns(Relevance atWorst) {
        return switch (atWorst) {
            case EXACT -> Stream.of(inField(' ' + asked.text() + ' '));
            case PREFIX -> Stream.of(inField(' ' + asked.text()));
            case SLIP ->
                Stream.concat(patterns(Relevance.PREFIX), slips.stream().map(word -> inField(' ' + word + ' ')));
        };
    }

    /** The last names stand before the bar, the first names behind. */
    private String inField(String text) {
        return switch (asked.field()) {
            case LAST_NAME -> '%' + text + "%|%";
            case FIRST_NAME -> "%|%" + text + '%';
            case ANYWHERE -> '%' + text + '%';
        };
    }

    /** The same on {@code dir_search_word}. */
    Condition onWord(Relevance atWorst) {
        var words = new ArrayList<Condition>();
        words.add(atWorst == Relevance.EXACT ? DIR_SEARCH_WORD.WORD.eq(asked.text()) : beginning());
        if (atWorst == Relevance.SLIP && !slips.isEmpty()) {
            words.add(DIR_SEARCH_WORD.WORD.in(slips));
        }
        return DSL.or(words).and(DIR_SEARCH_WORD.FIELD.in(fields()));
    }

    private Condition beginning() {
        return DIR_SEARCH_WORD.WORD.ge(asked.text()).and(DIR_SEARCH_WORD.WORD.lt(afterAllThatBeginWith(asked.text())));
    }

    /** {@code "DUPONU"} for {@code "DUPONT"}. */
    private static String afterAllThatBeginWith(String text) {
        var last = text.codePointBefore(text.length());
        return text.substring(0, text.length() - Character.charCount(last)) + Character.toString(last + 1);
    }

    private List<Integer> fields() {
        return Stream.of(1, 2, 3)
                .filter(field -> (field & SearchRows.code(asked.field())) != 0)
                .toList();
    }
}
