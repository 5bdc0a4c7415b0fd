package org.ent4j.directory.account.secret;

/**
 * What is kept of a secret that only has to be recognised.
 *
 * @param encoded with its algorithm, parameters and salt: {@code "$argon2id$v=19$m=19456,t=2,p=1$…$…"}
 */
public record SecretHash(String encoded) {

    @Override
    public String toString() {
        return Secret.HIDDEN;
    }
}
