package org.ent4j.directory.account;

import org.ent4j.model.id.PersonId;

/**
 * Somebody who has signed in.
 *
 * @param mustEnrol whether a second factor is asked of this person, who has none yet: nothing else before that
 */
public record SignedIn(PersonId person, boolean mustEnrol) {}
