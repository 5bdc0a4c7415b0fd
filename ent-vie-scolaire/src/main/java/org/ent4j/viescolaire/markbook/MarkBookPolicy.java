package org.ent4j.viescolaire.markbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a school keeps its mark books.
 *
 * @param zone of the school, in which its days are
 * @param longestAppreciation in characters
 * @param averagesOutOf the scale of averages
 */
public record MarkBookPolicy(ZoneId zone, int longestAppreciation, BigDecimal averagesOutOf) {

    /** What the LSU takes of an appreciation: {@code Chaine600}. */
    public static final int LSU_APPRECIATION = 600;

    private static final int DIGITS = 6;

    /** Averages on 20, and appreciations that the LSU takes. */
    public static MarkBookPolicy usual(ZoneId zone) {
        return new MarkBookPolicy(zone, LSU_APPRECIATION, BigDecimal.valueOf(20));
    }

    /** Whether people write numbers like it: at most six digits before the comma, and six behind. */
    static boolean isPlain(BigDecimal number) {
        return number.scale() <= DIGITS && (long) number.precision() - number.scale() <= DIGITS;
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
