package org.ent4j.examples.quality;

import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.timetable.rapprochement.HostItem;

/** What a line of a plan is worth, seen from the truth. */
enum Outcome {
    /** Settled without a person, with the item meant. */
    RIGHT,
    /** Settled without a person, with another item: the worst there is. */
    WRONG,
    /** To be made, and really missing. */
    MADE,
    /** To be made, though the directory has it. */
    DOUBLED,
    /** A person decides, and sees the item meant first. */
    PROPOSED,
    /** A person decides and has to search, though the directory has it. */
    OPEN,
    /** A person decides on something that the directory lacks. */
    UNKNOWN;

    static Outcome of(PlanLine<HostItem> line, TruthLine truth) {
        return line.match()
                .settled()
                .map(target -> truth.is(target.key()) ? RIGHT : WRONG)
                .orElseGet(() -> unsettled(line, truth));
    }

    private static Outcome unsettled(PlanLine<HostItem> line, TruthLine truth) {
        var known = truth.target().isPresent();
        if (line.fate() == Fate.CREATE) {
            return known ? DOUBLED : MADE;
        }
        if (line.fate() != Fate.CONFLICT) {
            throw new AssertionError("neither settled nor open: " + line);
        }
        return known ? open(line.match(), truth) : UNKNOWN;
    }

    private static Outcome open(Match<HostItem> match, TruthLine truth) {
        return first(match, truth) ? PROPOSED : OPEN;
    }

    private static boolean first(Match<HostItem> match, TruthLine truth) {
        if (match instanceof Match.Scored<HostItem> scored) {
            return truth.is(scored.candidates().get(0).target().key());
        }
        return match instanceof Match.Ambiguous<HostItem> several
                && several.candidates().size() == 1
                && truth.is(several.candidates().get(0).key());
    }

    boolean isAutomatic() {
        return this == RIGHT || this == WRONG || this == MADE || this == DOUBLED;
    }

    boolean isError() {
        return this == WRONG || this == DOUBLED;
    }
}
