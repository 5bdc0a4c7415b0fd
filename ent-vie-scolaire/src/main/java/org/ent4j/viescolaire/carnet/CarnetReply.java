package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/**
 * An answer to a message, about one of its pupils: no other family reads it.
 *
 * @param text kept as given
 */
public record CarnetReply(Instant at, Actor by, PersonId pupil, String text) {}
