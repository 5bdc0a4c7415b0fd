package org.ent4j.viescolaire.cahier;

import java.time.Instant;
import org.ent4j.viescolaire.rights.Actor;

/**
 * That somebody has looked at a séance as it was then. One visa is of many séances.
 *
 * @param comment may be ""
 * @param revision which revision of the séance was looked at
 */
public record Visa(VisaId id, Instant at, Actor by, String comment, int revision) {}
