package org.ent4j.directory.account.spi;

import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.secret.Verdict;

/** Keeps of a secret only what it takes to recognise it. Slow on purpose. */
public interface SecretHasher {

    /** Another one each time, by its salt. */
    SecretHash hash(Secret secret);

    /** @return MISMATCH for a hash that is unreadable, too */
    Verdict verify(Secret secret, SecretHash hash);
}
