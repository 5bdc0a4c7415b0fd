package org.ent4j.viescolaire.periodicity;

import java.time.LocalDate;

/**
 * The bulletins of the pupils of a class for a period.
 *
 * @param entryDeadline the last day on which teachers enter what is in them
 * @param publication from when families see them
 */
public record PlannedBulletins(ClassPeriod key, LocalDate entryDeadline, LocalDate publication) {}
