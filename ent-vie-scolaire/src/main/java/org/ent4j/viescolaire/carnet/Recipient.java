package org.ent4j.viescolaire.carnet;

import org.ent4j.model.id.PersonId;

/** Somebody who takes a message in, for one of the pupils whom it is about: a parent of two of them does it twice. */
public record Recipient(PersonId pupil, PersonId reader) {}
