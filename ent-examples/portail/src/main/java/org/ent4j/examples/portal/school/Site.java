package org.ent4j.examples.portal.school;

import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Capacity;

/** A school, and what somebody is there: whoever teaches in one and has a child in another has two. */
public record Site(StructureId school, Capacity capacity) {}
