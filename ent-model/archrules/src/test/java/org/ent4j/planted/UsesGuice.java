package org.ent4j.planted;

import com.google.inject.Inject;

/** Breaks the rule: Guice in the domain. */
public final class UsesGuice {

    @Inject
    public UsesGuice() {}
}
