package org.ent4j.directory.privacy;

import java.time.LocalDate;

/**
 * Data that must stay for a while, whatever the delays say: for a claim at law, or a request of a court.
 *
 * @param until the last day of it
 * @param why a file number or a few words; no names
 */
public record Hold(LocalDate until, String why) {}
