package org.ent4j.timetable.rapprochement;

import org.ent4j.model.matching.Agreement;
import org.ent4j.model.matching.Held;
import org.ent4j.model.matching.MatchField;
import org.ent4j.model.matching.MatchReason;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.internal.Likeness;
import org.ent4j.timetable.rapprochement.RapprochementReason.AlsoClaimed;
import org.ent4j.timetable.rapprochement.RapprochementReason.LooksLike;
import org.ent4j.timetable.source.ItemKind;

/** Which suggestions are taken one by one only, however likely they are. */
final class SuggestionRules {

    private SuggestionRules() {}

    static boolean mayBeTaken(Match.Candidate<HostItem> candidate) {
        var kind = candidate.target().kind();
        return candidate.reasons().stream().noneMatch(reason -> asksForSomebody(kind, reason));
    }

    /** Relatives are in one school as pupils, and seldom as teachers. */
    private static boolean asksForSomebody(ItemKind kind, Reason reason) {
        return reason instanceof AlsoClaimed
                || (reason instanceof Held && kind == ItemKind.PUPIL)
                || (reason instanceof LooksLike likeness && likeness.degree().equals(Likeness.DIFFERENT.code()))
                || (reason instanceof MatchReason match && differs(match));
    }

    private static boolean differs(MatchReason match) {
        return match.level() == Agreement.DIFFERENT
                && (match.field() == MatchField.LAST_NAME
                        || match.field() == MatchField.BIRTH_DATE
                        || match.field() == MatchField.IDENTIFIER
                        || match.field() == MatchField.INE);
    }
}
