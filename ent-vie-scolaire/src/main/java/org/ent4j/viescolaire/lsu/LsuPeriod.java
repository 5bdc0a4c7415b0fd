package org.ent4j.viescolaire.lsu;

/**
 * A trimestre, a semestre or another part of a school year.
 *
 * @param schoolYear the year in which it begins
 * @param index from 1
 * @param count how many of them the year has
 */
public record LsuPeriod(LsuId id, int schoolYear, int index, int count) {}
