package org.ent4j.directory.account.secret;

/** Whether a secret is the one that was hashed. */
public enum Verdict {
    MATCH,
    /** It is, but it was hashed with other parameters than those of today: hash it anew. */
    MATCH_TO_REHASH,
    MISMATCH;

    public boolean matches() {
        return this != MISMATCH;
    }
}
