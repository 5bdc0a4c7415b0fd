package org.ent4j.viescolaire.recount;

import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.AttendanceCount;

/**
 * What was counted of a pupil.
 *
 * @param rows of how many lessons
 */
public record PupilCount(PersonId pupil, int rows, AttendanceCount count) {}
