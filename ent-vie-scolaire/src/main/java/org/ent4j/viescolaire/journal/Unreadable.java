package org.ent4j.viescolaire.journal;

import java.time.Instant;
import org.ent4j.viescolaire.rights.Actor;

/**
 * Stands for an event that is kept and that nobody can read: a newer version wrote it, or somebody changed it. It is never
 * added to a journal; what is kept stays as it is.
 *
 * @param by whoever did it; the capacity is in what cannot be read, and is said to be the one with the fewest rights
 * @param why the kind of failure, without a word of the event, which may tell of people
 */
public record Unreadable(Instant at, Actor by, String why) implements Event {}
