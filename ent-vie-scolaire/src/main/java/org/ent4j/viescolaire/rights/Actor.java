package org.ent4j.viescolaire.rights;

import org.ent4j.model.id.PersonId;

/** Somebody who does something. */
public record Actor(PersonId person, Capacity capacity) {}
