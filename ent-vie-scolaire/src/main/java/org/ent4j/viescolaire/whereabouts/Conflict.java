package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two things that cannot both be, for somebody to look at.
 *
 * @param earlier what was said first
 * @param later what was said then
 */
public record Conflict(Evidence earlier, Evidence later) {

    /**
     * The conflicts in what was known at that moment, of which one side at least still holds.
     *
     * @param known the latest first
     */
    static List<Conflict> among(List<Evidence> known, LocalDateTime now) {
        return IntStream.range(0, known.size())
                .boxed()
                .flatMap(index ->
                        known.stream().skip(index + 1L).map(earlier -> new Conflict(earlier, known.get(index))))
                .filter(pair -> pair.earlier.holdsAt(now) || pair.later.holdsAt(now))
                .filter(Conflict::isOne)
                .toList();
    }

    private boolean isOne() {
        return denies(earlier, later) || denies(later, earlier);
    }

    private static boolean denies(Evidence one, Evidence other) {
        return one.covers(other.seen()) && excludes(one, other);
    }

    /** A lesson that is left for the infirmerie is no conflict, nor is one who is excluded and waits in permanence. */
    private static boolean excludes(Evidence one, Evidence other) {
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
