package org.ent4j.ticketing.simulation;

/**
 * How bad it is.
 *
 * @param messages how many are sent at least before all that is still on its way is delivered
 * @param loss share of messages that do not arrive, and of confirmations that do not, from 0 to {@value #MOST_LOSS}
 * @param repeats share of those that arrive twice
 * @param late share of those that arrive after later ones, and after their sender has given them up for lost
 */
public record Storm(int messages, double loss, double repeats, double late, long seed) {

    public static final double MOST_LOSS = 0.95;

    /** @throws IllegalArgumentException when there are no messages, or a share is none */
    public Storm {
        if (messages < 1) {
            throw new IllegalArgumentException("%d messages.\nMaybe it was forgotten.".formatted(messages));
        }
        requireShare("loss", loss, MOST_LOSS);
        requireShare("repeats", repeats, 1);
        requireShare("late", late, 1);
    }

    private static void requireShare(String name, double share, double most) {
        if (!(share >= 0 && share <= most)) {
            throw new IllegalArgumentException(
                    "%s is %s; from 0 to %s.\nMaybe it is in percent.".formatted(name, share, most));
        }
    }

    /** A fifth of them twice, a fifth late. */
    public static Storm of(int messages, double loss, long seed) {
        return new Storm(messages, loss, 0.2, 0.2, seed);
    }
}
