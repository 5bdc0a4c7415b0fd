package org.ent4j.directory.jooq;

/**
 * When which way to search is quicker. The answers are the same on all of them.
 *
 * @param readStructures so many structures are read as a whole rather than searched through the words of everybody
 * @param rare what no more rows have is looked at row by row, see {@link WideSearch}
 * @param sorted what no more rows have is read and sorted, where nothing but the one word has to be looked at
 */
record SearchRoutes(int readStructures, int rare, int sorted) {

    /** A guess until it is measured over a million people on a quiet machine ({@code SearchSpeedTest}). */
    static final SearchRoutes USUAL = new SearchRoutes(10, 10_000, 50_000);
}
