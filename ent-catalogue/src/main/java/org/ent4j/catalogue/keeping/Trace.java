package org.ent4j.catalogue.keeping;

import java.time.Instant;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;

/**
 * That somebody did something: appended with what it changed, never altered. It names people by their ids alone.
 *
 * @param action what was done, in a word of the feature: {@code published}
 * @param kind of what it was done to: {@code service}
 * @param subject the id of what it was done to
 */
public record Trace(Instant at, PersonId by, Scope where, String action, String kind, String subject) {}
