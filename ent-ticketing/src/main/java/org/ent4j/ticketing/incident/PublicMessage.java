package org.ent4j.ticketing.incident;

import java.time.Instant;
import org.ent4j.ticketing.ticket.Actor;

/** What everybody is told of a major incident. */
public record PublicMessage(Instant at, Actor by, String text) {}
