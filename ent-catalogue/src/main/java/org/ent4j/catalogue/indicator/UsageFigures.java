package org.ent4j.catalogue.indicator;

import java.time.Duration;

/**
 * What is counted of visits.
 *
 * @param visits how many
 * @param users how many different visitors
 * @param duration from the first to the last page view of each visit, together; visits of one page have none
 */
public record UsageFigures(long visits, long users, Duration duration) {

    public static final UsageFigures NOTHING = new UsageFigures(0, 0, Duration.ZERO);

    private static final int MINUTES = 60;

    public UsageFigures {
        if (users < 0 || visits < users || duration.isNegative() || users == 0 && visits > 0) {
            throw new IllegalArgumentException("%d visits of %d users in %s.\nMaybe two columns are exchanged."
                    .formatted(visits, users, duration));
        }
    }

    /** {@code HH:MM:SS}, with as many hours as it takes, whole seconds. */
    public String clock() {
        var seconds = duration.toSeconds();
        return "%02d:%02d:%02d"
                .formatted(seconds / (MINUTES * MINUTES), seconds / MINUTES % MINUTES, seconds % MINUTES);
    }
}
