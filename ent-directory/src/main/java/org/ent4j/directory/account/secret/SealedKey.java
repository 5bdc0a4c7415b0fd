package org.ent4j.directory.account.secret;

/** A key that is needed again in clear, enciphered with a key that is not in the database. */
public record SealedKey(String sealed) {

    @Override
    public String toString() {
        return Secret.HIDDEN;
    }
}
