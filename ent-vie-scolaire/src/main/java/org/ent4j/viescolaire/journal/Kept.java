package org.ent4j.viescolaire.journal;

/**
 * An event as it is kept.
 *
 * @param position of the event among all of the school: positions rise, and may have gaps
 * @param sequence of the event in its journal, from 1 on, without gaps
 */
public record Kept(long position, JournalKey key, int sequence, Event event) {}
