package org.ent4j.examples.benchmarks.workload;

import java.util.Set;

/** How many establishments, and how many people each; and the names that follow from the numbers. */
public record Size(int establishments, int peopleEach) {
    static final int SERVICES = 20;
    static final int RULES = 4;
    static final int GROUPS = 60;

    public int people() {
        return establishments * peopleEach;
    }

    public int rules() {
        return establishments * SERVICES * RULES;
    }

    int homeOf(int person) {
        return person / peopleEach;
    }

    /** One site in ten is a cité scolaire of two structures. */
    Set<String> siteOf(int establishment) {
        String own = structure(establishment);
        return establishment % 10 == 0 && establishment + 1 < establishments
                ? Set.of(own, structure(establishment + 1))
                : Set.of(own);
    }

    static String structure(int establishment) {
        return "E" + establishment;
    }

    static String site(int establishment) {
        return "site-" + establishment;
    }

    static String group(int establishment, int group) {
        return "E" + establishment + "-G" + group;
    }
}
