package org.ent4j.model.matching;

import java.util.List;

/** The pairs that are matched: those within one set of people, or those of a set of sources with the people. */
record Pairs(List<PreparedPerson> sources, List<PreparedPerson> people, boolean within) {

    static Pairs within(List<PreparedPerson> people) {
        return new Pairs(people, people, true);
    }

    static Pairs between(List<PreparedPerson> sources, List<PreparedPerson> people) {
        return new Pairs(sources, people, false);
    }

    /** How many pairs there are. */
    double count() {
        return (double) sources.size() * (within ? people.size() - 1 : people.size()) / (within ? 2 : 1);
    }

    /** How many partners a source has among the people when there are that many pairs of one person. */
    double partners(double matches) {
        return matches * (within ? 2 : 1) / sources.size();
    }

    /** Whether the source at that place and the person at that place are a pair, and are met here for the first time. */
    boolean has(int source, int person) {
        return !within || source < person;
    }
}
