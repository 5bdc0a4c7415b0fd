package org.ent4j.ticketing.incident;

import java.time.Instant;
import org.ent4j.ticketing.ticket.Actor;

/** Something that happened to a major incident and stays. */
public sealed interface IncidentEvent {

    Instant at();

    Actor by();

    /** With it the incident begins. */
    record Opened(Instant at, Actor by, Announcement what) implements IncidentEvent {}

    record Told(Instant at, Actor by, String text) implements IncidentEvent {}

    record Resolved(Instant at, Actor by, String solution) implements IncidentEvent {}
}
