package org.ent4j.timetable.rapprochement;

import java.util.List;
import org.ent4j.model.reconcile.Match;

/** A verdict that leaves its item open, with what the item might be. */
final class SuggestedVerdict {

    /** Candidates nearer than this are as good as one another. */
    private static final double TELLING = 0.05;

    private SuggestedVerdict() {}

    /** Several that are equally right stay so, unless the evidence tells them apart. */
    static Verdict of(Verdict verdict, List<Match.Candidate<HostItem>> candidates) {
        return candidates.isEmpty() || verdict.match() instanceof Match.Ambiguous<HostItem> && !isTelling(candidates)
                ? verdict
                : new Verdict(new Match.Scored<>(candidates), verdict.fate(), verdict.reasons());
    }

    private static boolean isTelling(List<Match.Candidate<HostItem>> candidates) {
        return candidates.size() > 1
                && candidates.get(0).score() - candidates.get(1).score() > TELLING;
    }
}
