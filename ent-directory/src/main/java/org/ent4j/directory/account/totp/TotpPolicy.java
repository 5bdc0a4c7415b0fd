package org.ent4j.directory.account.totp;

/**
 * How one-time codes are made and accepted.
 *
 * @param stepSeconds how long a code lives
 * @param digits of a code
 * @param window how many steps a clock may be wrong, to either side
 * @param recoveryCodes how many codes for the day when the telephone is lost
 */
public record TotpPolicy(int stepSeconds, int digits, int window, int recoveryCodes) {

    /** RFC 6238, 5.2 (30 seconds, one step of tolerance); RFC 4226, 5.3 (six digits at least). */
    public static final TotpPolicy USUAL = new TotpPolicy(30, 6, 1, 10);

    public TotpPolicy {
        if (stepSeconds < 1 || digits < 6 || digits > 8 || window < 0 || window > 10 || recoveryCodes < 0) {
            throw new IllegalArgumentException(
                    "No policy of one-time codes: %d s, %d digits, window %d.\nMaybe two numbers are swapped."
                            .formatted(stepSeconds, digits, window));
        }
    }
}
