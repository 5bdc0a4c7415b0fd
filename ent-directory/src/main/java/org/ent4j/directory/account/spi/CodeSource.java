package org.ent4j.directory.account.spi;

import org.ent4j.directory.account.secret.Secret;

/** Codes that nobody can foretell: on {@link java.security.SecureRandom} in production. */
public interface CodeSource {

    /** Characters of the alphabet, each as likely as any other. */
    Secret draw(String alphabet, int length);
}
