package org.ent4j.viescolaire.cahier;

import java.time.Duration;

/**
 * How much is due on a day.
 *
 * @param works how many
 * @param estimated how long those take that were estimated, together
 * @param unestimated how many nobody has estimated, and which take longer than nothing
 */
public record DayLoad(int works, Duration estimated, int unestimated) {

    public static final DayLoad NONE = new DayLoad(0, Duration.ZERO, 0);

    public DayLoad plus(TravailAFaire travail) {
        return new DayLoad(
                works + 1,
                estimated.plus(travail.estimated().orElse(Duration.ZERO)),
                unestimated + (travail.estimated().isPresent() ? 0 : 1));
    }
}
