package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.search.NameField;
import org.ent4j.directory.search.QueryWord;
import org.ent4j.directory.search.Relevance;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A word of a query as conditions on the two tables.
 *
 * @param slips the words that somebody bears and that may have been meant
 */
record SearchWord(QueryWord asked, List<String> slips) {

    /** Letters of {@code dir_search_word_head_ix}. */
    private static final int HEAD = 2;

    static SearchWord of(QueryWord asked, Collection<String> borne) {
        var slips = borne.stream()
                .filter(asked.meant()::contains)
                .filter(word -> !word.startsWith(asked.text()))
                .sorted()
                .toList();
        return new SearchWord(asked, slips);
    }

    /** The name, as the words column of one of the tables has it, answers the word this well or better. */
    Condition in(Field<String> words, Relevance atWorst) {
        return DSL.or(patterns(atWorst).map(words::like).toList());
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
        return DSL.or(words).and(inField());
    }

    /** Tokens begin with a small letter, so that a word is never one. */
    private Condition inField() {
        return asked.field() == NameField.ANYWHERE ? DSL.noCondition() : DIR_SEARCH_WORD.FIELD.in(fields());
    }

    /**
     * That a word begins with this one, asked in such a way that the index of the first two letters is used, which is in the
     * order of the list. Nothing for a shorter word, and for letters that databases count in different ways.
     */
    Optional<Condition> onHead() {
        var text = asked.text();
        return text.length() < HEAD || text.codePoints().anyMatch(Character::isSupplementaryCodePoint)
                ? Optional.empty()
                : Optional.of(beginsWith(text.substring(0, HEAD))
                        .and(text.length() == HEAD ? DSL.noCondition() : beginsWith(text))
                        .and(inField()));
    }

    private static Condition beginsWith(String text) {
        return DSL.left(DIR_SEARCH_WORD.WORD, DSL.inline(text.length())).eq(text);
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
