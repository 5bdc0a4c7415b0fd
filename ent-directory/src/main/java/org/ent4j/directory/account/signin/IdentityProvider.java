package org.ent4j.directory.account.signin;

import org.ent4j.model.text.Label;

/**
 * Where somebody signs in.
 *
 * @param id chosen by the host; {@link #OWN} is the portal itself
 */
public record IdentityProvider(String id, Label label) {

    public static final String OWN = "ENT";

    public static IdentityProvider of(String id, String fr, String en) {
        return new IdentityProvider(id, Label.of(fr, en));
    }

    /** Whether the portal keeps the password. */
    public boolean isOwn() {
        return id.equals(OWN);
    }
}
