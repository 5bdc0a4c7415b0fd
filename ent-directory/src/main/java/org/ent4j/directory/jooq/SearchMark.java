package org.ent4j.directory.jooq;

import org.ent4j.directory.search.Facet;
import org.jooq.Condition;

/**
 * Something by which people who answer a query are in {@code dir_search_word}.
 *
 * @param bears the condition on {@code dir_search_word}
 * @param told what of the query it is: nothing more has to be asked about that
 */
record SearchMark(Condition bears, Told told) {

    /** A part of a query. */
    sealed interface Told {

        /** A word, with all that may answer it. */
        record Word(SearchWord word) implements Told {}

        /** The facets of one kind. */
        record Facets(Facet.Kind kind) implements Told {}

        record Disappeared() implements Told {}
    }

    boolean tells(SearchWord word) {
        return told.equals(new Told.Word(word));
    }

    boolean tells(Facet.Kind kind) {
        return told.equals(new Told.Facets(kind));
    }
}
