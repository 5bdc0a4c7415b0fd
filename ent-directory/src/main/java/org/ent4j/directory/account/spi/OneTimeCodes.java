package org.ent4j.directory.account.spi;

import org.ent4j.directory.account.secret.SealedKey;
import org.ent4j.directory.account.secret.Secret;

/** The codes of RFC 6238, from keys that nobody but the adapter sees in clear, and their owner once. */
public interface OneTimeCodes {

    /** A new key of 160 bits, sealed. */
    SealedKey newKey();

    /** The key in Base32, to be shown once as text or QR code. */
    Secret reveal(SealedKey key);

    /**
     * The code of a time step.
     *
     * @param step the seconds since 1970 divided by the length of a step
     */
    Secret code(SealedKey key, long step, int digits);
}
