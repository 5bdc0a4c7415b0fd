package org.ent4j.directory.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a person has given; it counts once its owner has shown the code that was sent to it.
 *
 * @param proof the code that was sent; empty when it was shown
 */
public record ExternalMail(String address, Optional<PendingCode> proof) {

    /** One sign @, a domain with a point, no white space; 254 characters (RFC 5321, 4.5.3.1.3). */
    private static final Pattern PATTERN = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\".]+(?:\\.[^@\\s<>\".]+)+");

    public ExternalMail {
        if (!isAddress(address)) {
            throw new IllegalArgumentException(
                    "No address of mail.\nMaybe it was not checked with ExternalMail.isAddress.");
        }
    }

    public static boolean isAddress(String text) {
        return text.length() <= 254 && PATTERN.matcher(text).matches();
    }

    public boolean isConfirmed() {
        return proof.isEmpty();
    }
}
