package org.ent4j.viescolaire.absence;

import org.ent4j.viescolaire.counting.Period;

/** What a roll call finds of a pupil who is not there for all of a lesson. */
public record Finding(AbsenceType type, Period period) {}
