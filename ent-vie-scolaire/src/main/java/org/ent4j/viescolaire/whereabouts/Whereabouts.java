package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Decision;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.sortie.SortieRules;

/**
 * Where a pupil is at a moment, as it was known by then. What somebody has said counts before what is planned; of what was
 * said, the latest; a sighting ends what was said before it. A stay explains why its pupil is absent from a lesson, unless
 * nobody has looked after it for long. What is not known is not guessed.
 *
 * @param because what the status rests on
 * @param evidence all that was said until then, the latest first
 * @param conflicts what speaks against each other now; the status holds all the same, and is to be looked at
 * @param lastSeen the latest evidence of somebody who had the pupil before his eyes
 * @param next the pupil's next lesson of the day
 * @param mayLeave whether the régime de sortie lets the pupil out, with its reasons; nothing without a timetable
 * @param isWhole whether all that was recorded of the pupil's day could be read; else somebody may have said otherwise
 */
public record Whereabouts(
        PersonId pupil,
        LocalDateTime at,
        Evidence because,
        List<Evidence> evidence,
        List<Conflict> conflicts,
        Optional<Evidence> lastSeen,
        Optional<CalledLesson> next,
        Optional<Decision<Boolean>> mayLeave,
        boolean isWhole) {

    private static final Comparator<Evidence> LATEST_FIRST = Comparator.comparing(Evidence::seen)
            .reversed()
            .thenComparing(Evidence::says)
            .thenComparing(Evidence::source)
            .thenComparing(each -> each.what().fr())
            .thenComparing(Evidence::holds);

    public Whereabouts {
        evidence = List.copyOf(evidence);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Where the pupil is at that moment of the day.
     *
     * @throws IllegalArgumentException when the facts are of another day
     */
    public static Whereabouts of(PersonId pupil, LocalDateTime now, DayOfPupil facts) {
        if (!now.toLocalDate().equals(facts.day())) {
            throw new IllegalArgumentException(
                    "%s is not on %s.\nMaybe the facts are those of yesterday.".formatted(now, facts.day()));
        }
        var known = SaidOfPupil.of(pupil, facts).stream()
                .distinct()
                .filter(each -> each.isKnownAt(now))
                .sorted(LATEST_FIRST)
                .toList();
        return new Whereabouts(
                pupil,
                now,
                strongest(known, now, facts.policy()).orElseGet(() -> Planned.at(facts, now)),
                known,
                Conflict.among(known, now),
                known.stream().filter(Evidence::isSighting).findFirst(),
                facts.nextLesson(now),
                facts.isTimetableKnown() ? Optional.of(SortieRules.mayLeave(facts.sortie(), now)) : Optional.empty(),
                facts.isWhole());
    }

    public WhereStatus status() {
        return because.says();
    }

    public boolean isContradictory() {
        return !conflicts.isEmpty();
    }

    private static Optional<Evidence> strongest(List<Evidence> known, LocalDateTime now, WhereaboutsPolicy policy) {
        var sighting = known.stream().filter(Evidence::isSighting).findFirst();
        var valid = known.stream()
                .filter(each -> each.holdsAt(now))
                .filter(each -> !isOvertaken(each, sighting))
                .toList();
        var stay = valid.stream().anyMatch(each -> isFirm(each, now, policy));
        return valid.stream()
                .filter(each -> !(stay && isExplainedByStay(each)))
                .min(Comparator.<Evidence, Boolean>comparing(each -> each.is(WhereStatus.EXEMPT))
                        .thenComparing(LATEST_FIRST));
    }

    /** Whether somebody saw the pupil later; who is exempt stays so wherever he is seen. */
    private static boolean isOvertaken(Evidence evidence, Optional<Evidence> sighting) {
        return !evidence.is(WhereStatus.EXEMPT)
                && sighting.filter(latest -> evidence.seen().isBefore(latest.seen()))
                        .isPresent();
    }

    private static boolean isFirm(Evidence evidence, LocalDateTime now, WhereaboutsPolicy policy) {
        return evidence.is(WhereStatus.ELSEWHERE)
                && (evidence.hasEnd() || now.isBefore(evidence.seen().plus(policy.freshFor())));
    }

    private static boolean isExplainedByStay(Evidence evidence) {
        return evidence.is(WhereStatus.EXCLUDED)
                || evidence.is(WhereStatus.ABSENT) && evidence.source() == EvidenceSource.ROLL_CALL;
    }
}
