package org.ent4j.viescolaire.markbook;

import java.time.Instant;
import org.ent4j.viescolaire.rights.Actor;

/** Something that stands in a mark book, and who wrote it last. */
public record Written<T>(T value, Instant at, Actor by) {}
