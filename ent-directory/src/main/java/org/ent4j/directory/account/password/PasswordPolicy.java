package org.ent4j.directory.account.password;

/**
 * What the host asks of passwords.
 *
 * @param shortest in characters, as people count them
 * @param longest so that nobody makes the server hash a book
 * @param score the least strength on zxcvbn's scale of 0 to 4
 */
public record PasswordPolicy(int shortest, int longest, int score) {

    /** CNIL, délibération 2022-100 (minimum of 12 for a password); zxcvbn: 3 is "safely unguessable". */
    public static final PasswordPolicy USUAL = new PasswordPolicy(12, 128, 3);

    public PasswordPolicy {
        if (shortest < 1 || longest < shortest || score < 0 || score > 4) {
            throw new IllegalArgumentException(
                    "Passwords of %d to %d characters with a score of %d.\nMaybe two of the numbers are swapped."
                            .formatted(shortest, longest, score));
        }
    }
}
