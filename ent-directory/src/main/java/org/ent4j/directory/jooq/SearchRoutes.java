package org.ent4j.directory.jooq;

/**
 * When which way to search is quicker. The answers are the same on all of them.
 *
 * @param readStructures so many structures are read as a whole rather than searched through the words of everybody
 * @param few so many rows of words are read and sorted without a thought
 * @param affordable so many are, where there is nothing better than to look at everybody, see {@link WideSearch}
 * @param lookup a row of words costs so many when the person has to be looked at too
 */
record SearchRoutes(int readStructures, int few, int affordable, int lookup) {

    /** As measured over a million people on PostgreSQL ({@code SearchSpeedTest}). */
    static final SearchRoutes USUAL = new SearchRoutes(10, 3_000, 50_000, 5);
}
