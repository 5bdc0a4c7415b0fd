package org.ent4j.catalogue.trace;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ent4j.model.decision.Refusal;

/**
 * How long traces are kept.
 *
 * @param months since they were left
 * @param justification why longer or shorter than recommended, or ""
 */
public record TraceRetention(int months, String justification) {

    /**
     * To be confirmed by the data protection officer of the project: six months to a year (CNIL, deliberation
     * 2021-122).
     */
    public static final int LEAST_RECOMMENDED = 6;

    public static final int MOST_RECOMMENDED = 12;

    /** With a justification by the risks, as the same deliberation allows it; to be confirmed as well. */
    public static final int MOST = 36;

    /** A year. */
    public static TraceRetention usual() {
        return new TraceRetention(MOST_RECOMMENDED, "");
    }

    public static Either<Refusal, TraceRetention> of(int months, String justification) {
        return Refusal.check(TraceRules.all(), new TraceRetention(months, justification));
    }

    /** Everything before that moment is over, at a moment: months are those of the calendar, in UTC. */
    public Instant before(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    boolean isOutsideRecommendation() {
        return months < LEAST_RECOMMENDED || months > MOST_RECOMMENDED;
    }
}
