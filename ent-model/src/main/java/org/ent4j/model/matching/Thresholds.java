package org.ent4j.model.matching;

/**
 * From which probability on a pair is decided. The caller chooses; {@link #standard()} is fixed beforehand, for any data.
 *
 * @param duplicate from here on {@code DUPLICATE}, unless relatives are not excluded or a safety rule holds the pair back
 * @param review from here on {@code REVIEW}; below {@code DIFFERENT}
 */
public record Thresholds(double duplicate, double review) {

    public Thresholds {
        if (!(0 <= review && review <= duplicate && duplicate <= 1)) {
            throw new IllegalArgumentException(
                    "review from %s, duplicate from %s: not 0 <= review <= duplicate <= 1.".formatted(review, duplicate)
                            + "\nMaybe the two are in the wrong order, or are weights rather than probabilities.");
        }
    }

    /** Duplicates from 99 in a hundred, reviews from one in ten. */
    public static Thresholds standard() {
        return new Thresholds(0.99, 0.1);
    }

    public Verdict decision(MatchScore score) {
        if (score.probability() < review) {
            return Verdict.DIFFERENT;
        }
        return score.probability() >= duplicate && score.mayBeAutomatic() ? Verdict.DUPLICATE : Verdict.REVIEW;
    }
}
