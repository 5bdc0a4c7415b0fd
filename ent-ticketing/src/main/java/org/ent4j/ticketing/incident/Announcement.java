package org.ent4j.ticketing.incident;

/**
 * How a major incident is made known.
 *
 * @param title a few words
 * @param message the first one to the public
 */
public record Announcement(String title, Hindered hindered, String message) {}
