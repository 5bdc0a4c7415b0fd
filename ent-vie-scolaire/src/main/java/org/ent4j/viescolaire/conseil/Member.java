package org.ent4j.viescolaire.conseil;

import org.ent4j.model.id.PersonId;

/** Somebody who sat in a conseil de classe. */
public record Member(PersonId person, MemberRole role) {}
