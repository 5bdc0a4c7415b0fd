package org.ent4j.ticketing.statistics;

/**
 * The figures of some tickets. Each was submitted and is now one of: rejected, open, resolved, closed, cancelled, a
 * duplicate.
 *
 * @param overdue those of the open ones that are late
 * @param resolved with a solution that can still be refused
 * @param closed with a solution
 * @param escalated handed to the vendor at least once
 * @param solvedOnce with a solution at least once
 * @param refusedOnce with a solution that was refused at least once
 * @param own how long they took until level 1 took them
 * @param resolve how long they took until they were resolved: those that are
 * @param vendor how long they were with the vendor
 */
public record Figures(
        int submitted,
        int rejected,
        int open,
        int overdue,
        int resolved,
        int closed,
        int cancelled,
        int duplicates,
        int escalated,
        int solvedOnce,
        int refusedOnce,
        Times own,
        Times resolve,
        Times vendor) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Times.NONE, Times.NONE, Times.NONE);

    /** Those that somebody was to work on. */
    public int admitted() {
        return submitted - rejected;
    }

    /** Those whose solution was refused at least once, of those that had one. */
    public Share reopened() {
        return new Share(refusedOnce, solvedOnce);
    }

    /** Of those admitted. */
    public Share escalation() {
        return new Share(escalated, admitted());
    }

    /** Of those admitted. */
    public Share duplication() {
        return new Share(duplicates, admitted());
    }
}
