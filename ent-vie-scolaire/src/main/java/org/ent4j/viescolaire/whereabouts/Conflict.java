package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Two things that cannot both be, for somebody to look at.
 *
 * @param one says where the pupil is, or is not, for some time
 * @param other was said in that time, and says otherwise
 */
public record Conflict(Evidence one, Evidence other) {

    /** The conflicts in what was known then, of which one side at least still holds. */
    static List<Conflict> among(List<Evidence> known, LocalDateTime now) {
        return known.stream()
                .flatMap(one -> known.stream()
                        .filter(other -> one.holdsAt(now) || other.holdsAt(now))
                        .filter(other -> !other.equals(one) && one.covers(other.seen()) && deny(one, other))
                        .map(other -> new Conflict(one, other)))
                .distinct()
                .toList();
    }

    /** A lesson that is left for the infirmerie is no conflict, nor is one who is excluded and waits in permanence. */
    private static boolean deny(Evidence one, Evidence other) {
        return switch (one.says()) {
            case ABSENT -> isThere(other);
            case LEFT -> isThere(other) && !other.seen().isBefore(one.seen());
            case EXCLUDED -> other.is(WhereStatus.IN_LESSON);
            case ELSEWHERE -> isThere(other) && !other.seen().isBefore(one.seen()) || other.is(WhereStatus.ABSENT);
            case IN_LESSON -> other.is(WhereStatus.IN_LESSON) && !other.seen().isBefore(one.seen());
            default -> false;
        };
    }

    private static boolean isThere(Evidence evidence) {
        return evidence.is(WhereStatus.IN_LESSON) || evidence.is(WhereStatus.ELSEWHERE);
    }
}
