package org.ent4j.timetable.rapprochement;

import java.util.List;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.rapprochement.RapprochementReason.Alike;
import org.ent4j.timetable.rapprochement.RapprochementReason.AlsoClaimed;
import org.ent4j.timetable.rapprochement.RapprochementReason.Contradicted;
import org.ent4j.timetable.rapprochement.RapprochementReason.OtherBirthDate;

/** A verdict that leaves its item open, with what the item might be. */
final class SuggestedVerdict {

    /** Candidates nearer than this are as good as one another. */
    private static final double TELLING = 0.05;

    private SuggestedVerdict() {}

    /** From this score on, nothing is made in its place unasked. */
    private static final double ALIKE = 0.5;

    /** What the chain found stays as it found it, unless the evidence tells its candidates apart or has a better one. */
    static Verdict of(Verdict verdict, List<Match.Candidate<HostItem>> candidates) {
        if (verdict.fate() == Fate.CREATE) {
            return instead(verdict, candidates);
        }
        if (verdict.reasons().stream().anyMatch(SuggestedVerdict::isContradiction)) {
            return verdict;
        }
        var keeps = verdict.match() instanceof Match.Ambiguous<HostItem> found && !isTelling(found, candidates);
        return keeps || candidates.isEmpty()
                ? verdict
                : new Verdict(new Match.Scored<>(candidates), verdict.fate(), verdict.reasons());
    }

    private static Verdict instead(Verdict made, List<Match.Candidate<HostItem>> candidates) {
        var likely = candidates.stream()
                .filter(SuggestedVerdict::isFree)
                .mapToDouble(Match.Candidate::score)
                .sum();
        return candidates.stream()
                .filter(SuggestedVerdict::isFree)
                .findFirst()
                .filter(any -> likely >= ALIKE)
                .map(first -> Verdict.of(
                        new Match.Scored<>(candidates),
                        Fate.CONFLICT,
                        new Alike(first.target().kind().label(), first.target().label())))
                .orElse(made);
    }

    private static boolean isFree(Match.Candidate<HostItem> candidate) {
        return candidate.reasons().stream().noneMatch(AlsoClaimed.class::isInstance);
    }

    /** Somebody with the name and another identifier or birth date: company does not outweigh that. */
    private static boolean isContradiction(Reason reason) {
        return reason instanceof Contradicted || reason instanceof OtherBirthDate;
    }

    private static boolean isTelling(Match.Ambiguous<HostItem> found, List<Match.Candidate<HostItem>> candidates) {
        return candidates.size() > 1
                && candidates.get(0).score() - candidates.get(1).score() > TELLING
                && (found.candidates().size() > 1
                        || !found.candidates().contains(candidates.get(0).target()));
    }
}
