package org.ent4j.access.spi;

import java.time.Instant;
import org.ent4j.model.id.PersonId;

/**
 * An entry of the journal as a list shows it.
 *
 * @param version of the rights after it, from 1
 * @param author who made the changes
 * @param at when
 * @param why in the author's words
 * @param changes how many there are
 */
public record JournalLine(long version, PersonId author, Instant at, String why, int changes) {}
