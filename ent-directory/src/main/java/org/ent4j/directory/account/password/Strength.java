package org.ent4j.directory.account.password;

import java.util.List;

/**
 * How well a password stands guessing.
 *
 * @param score from 0, found at once, to 4, beyond 10¹⁰ guesses: the scale of zxcvbn
 * @param weaknesses what a guesser would use, without repetition
 */
public record Strength(int score, List<Weakness> weaknesses) {

    public Strength {
        weaknesses = List.copyOf(weaknesses);
        if (score < 0 || score > 4) {
            throw new IllegalArgumentException(
                    "A strength of %d.\nMaybe the estimator has another scale than zxcvbn's 0 to 4.".formatted(score));
        }
    }
}
