package org.ent4j.model.matching;

/**
 * Two records by their places, and the odds in bits that they are one person's.
 *
 * @param source the place of the one, among the sources or, within one set, among the people
 * @param person the place of the other among the people
 */
record ScoredPair(int source, int person, double bits) {}
