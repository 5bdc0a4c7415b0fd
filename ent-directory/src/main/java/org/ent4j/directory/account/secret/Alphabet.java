package org.ent4j.directory.account.secret;

/** The characters of codes that people read from paper and type. */
public final class Alphabet {

    /**
     * Without {@code i l o q u 0 1 2}, which are read as one another: 28 characters, 4.8 bits each. Source: entcore,
     * {@code ActivationCodeGenerator}.
     */
    public static final String WITHOUT_LOOKALIKES = "abcdefghjkmnprstvwxyz3456789";

    private Alphabet() {}
}
