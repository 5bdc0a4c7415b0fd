package org.ent4j.viescolaire.settings;

import org.ent4j.model.id.ClassRef;

/** Which model the bulletins of a class have, by its name. */
public record ClassModel(ClassRef schoolClass, String model) {}
