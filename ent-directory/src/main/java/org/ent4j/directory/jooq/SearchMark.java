package org.ent4j.directory.jooq;

import org.jooq.Condition;

/**
 * Something by which people who answer a query are in {@code dir_search_word}.
 *
 * @param bears the condition on {@code dir_search_word}
 * @param isWord whether it is a word of the query, with all that may answer it
 */
record SearchMark(Condition bears, boolean isWord) {

    /** Whether everybody who bears it answers the query. */
    boolean settles(SearchConditions conditions) {
        return isWord && conditions.words().size() == 1 && conditions.isEverywhere();
    }
}
