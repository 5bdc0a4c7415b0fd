package org.ent4j.viescolaire.periodicity;

import org.ent4j.model.id.ClassRef;

/** Which system of periods a class follows. */
public record ClassPeriodicity(ClassRef classRef, PeriodSystemId system) {}
