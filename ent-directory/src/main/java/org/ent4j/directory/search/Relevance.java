package org.ent4j.directory.search;

/** How well a person answers the words of a query, the best first. The worst word counts. */
public enum Relevance {
    /** Every word is a word of the name, or there is none. */
    EXACT,
    /** Every word is one of the name or its beginning. */
    PREFIX,
    /** A word is one of the name but for a slip, see {@link Slips}. */
    SLIP
}
