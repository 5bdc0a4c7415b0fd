package org.ent4j.ticketing.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the questions of a period: how many needed no ticket. All were asked in the period; what became of them is as it
 * is when they are counted.
 *
 * @param answered at level 0
 * @param passedOn to level 1
 * @param open neither, until now
 */
public record Deflection(int answered, int passedOn, int open, int withdrawn) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Of questions of any time.
     *
     * @param from the first moment of the period
     * @param to the first moment after it
     */
    public static Deflection of(Collection<Question> questions, Instant from, Instant to) {
        Map<QuestionState, Integer> counts = new EnumMap<>(QuestionState.class);
        questions.stream()
                .filter(each -> !each.askedAt().isBefore(from) && each.askedAt().isBefore(to))
                .forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        return of(counts);
    }

    /** Of how many questions there are in each state; those of which nothing is said are none. */
    public static Deflection of(Map<QuestionState, Integer> counts) {
        return new Deflection(
                counts.getOrDefault(QuestionState.ANSWERED, 0),
                counts.getOrDefault(QuestionState.PASSED_ON, 0),
                counts.getOrDefault(QuestionState.ASKED, 0),
                counts.getOrDefault(QuestionState.WITHDRAWN, 0));
    }

    public int asked() {
        return answered + passedOn + open + withdrawn;
    }

    /** Those that were answered at level 0 or became tickets: the share of {@link #answered()} is taken of these. */
    public int settled() {
        return answered + passedOn;
    }

    /** The share answered without a ticket, in percent, to one decimal, half up; nothing while none is settled. */
    public Optional<BigDecimal> percentWithoutTicket() {
        return settled() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(answered)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(settled()), 1, RoundingMode.HALF_UP));
    }
}
