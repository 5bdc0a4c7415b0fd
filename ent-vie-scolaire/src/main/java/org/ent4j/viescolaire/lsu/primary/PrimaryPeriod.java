package org.ent4j.viescolaire.lsu.primary;

import java.time.LocalDate;
import org.ent4j.viescolaire.lsu.LsuId;

/**
 * A period of a school year with its days.
 *
 * @param schoolYear the year in which it begins
 * @param index from 1
 * @param count how many of them the year has
 */
public record PrimaryPeriod(LsuId id, int schoolYear, int index, int count, LocalDate from, LocalDate to) {}
