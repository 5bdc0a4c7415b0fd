package org.ent4j.viescolaire.lsu.primary;

import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.Title;

/** A teacher or a head of a school of the first degree, told apart by title and name. */
public record PrimaryStaff(LsuId id, Title title, String lastName, String firstName) {}
