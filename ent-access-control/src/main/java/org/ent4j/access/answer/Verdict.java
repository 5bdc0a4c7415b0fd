package org.ent4j.access.answer;

/** How a question was answered. Only {@link #GRANTED} lets anybody in. */
public enum Verdict {
    /** A rule or a grant gives the role. */
    GRANTED,
    /** No rule and no grant gives it. */
    DENIED,
    /** The account is not operational, so that it has nothing. */
    NOT_OPERATIONAL,
    /** A rule or a grant would give it, but none of the user's schools that count has subscribed to the service. */
    NOT_SUBSCRIBED,
    /** A rule or a grant would give it, but the service is closed to the user. */
    CLOSED,
    /** There is no such user. */
    UNKNOWN_USER,
    /** There is no such service. */
    UNKNOWN_SERVICE,
    /** The service has no such role. */
    UNKNOWN_ROLE;

    public boolean isGranted() {
        return this == GRANTED;
    }
}
