package org.ent4j.access.internal;

/**
 * How a person lies in memory: {@link #INTS} ints, so that one decision touches one line of the cache for him.
 *
 * <pre>
 * [0]     header: flags, number of affiliations, number of groups
 * [1..]   structure, signature of each affiliation, then the sorted groups, as long as all of it fits
 * [7]     where the groups lie in the overflow, when they do not fit
 * [1]     where affiliations and groups lie in the overflow, when the affiliations do not fit either or the person is
 *         not operational; [2] is then the number of the account's state
 * </pre>
 */
final class PersonRecord {

    static final int INTS = 8;
    static final int INTS_SHIFT = 3;

    static final int CHUNK_SHIFT = 12;
    static final int CHUNK = 1 << CHUNK_SHIFT;
    static final int CHUNK_MASK = CHUNK - 1;

    /** Somebody has this number; otherwise it was reserved by a grant, or freed. */
    static final int KNOWN = 1;

    static final int ACTIVE = 1 << 1;
    static final int AFFILIATIONS_OUT = 1 << 2;
    static final int GROUPS_OUT = 1 << 3;

    static final int PAYLOAD = 1;
    static final int STATE = 2;
    static final int GROUPS_AT = 7;
    static final int ROOM = INTS - PAYLOAD;
    /** Affiliations that leave {@link #GROUPS_AT} free. */
    static final int AFFILIATIONS_INSIDE = 3;

    private static final int AFFILIATIONS_SHIFT = 4;
    private static final int AFFILIATIONS_MASK = (1 << 10) - 1;
    private static final int GROUPS_SHIFT = 14;
    private static final int GROUPS_MASK = (1 << 16) - 1;

    private PersonRecord() {}

    static int header(int flags, int affiliations, int groups) {
        return flags | affiliations << AFFILIATIONS_SHIFT | groups << GROUPS_SHIFT;
    }

    static int affiliations(int header) {
        return header >>> AFFILIATIONS_SHIFT & AFFILIATIONS_MASK;
    }

    static int groups(int header) {
        return header >>> GROUPS_SHIFT & GROUPS_MASK;
    }

    static boolean isActive(int header) {
        return (header & ACTIVE) != 0;
    }
}
