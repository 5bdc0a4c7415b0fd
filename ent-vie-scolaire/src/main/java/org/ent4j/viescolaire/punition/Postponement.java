package org.ent4j.viescolaire.punition;

import org.ent4j.viescolaire.motif.MotifCode;

/** A <i>report</i>, kept in the history of the punition. Source: GEPI, s_reports. */
public record Postponement(PunitionSlot from, PunitionSlot to, MotifCode why) {}
