package org.ent4j.directory.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A password, a code or a key in clear. Neither {@link #toString} nor a rendered reason shows it; whoever needs it asks
 * for it by {@link #reveal}. Compared in constant time.
 */
public final class Secret {

    static final String HIDDEN = "•••";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return new Secret(value);
    }

    /** The value in clear: for hashing, for the letter or the screen that hands it over, and for nothing else. */
    public String reveal() {
        return value;
    }

    /** In UTF-8. */
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    /** The same for all, so that it tells nothing; secrets are no keys of maps. */
    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
