package org.ent4j.catalogue.rubrique;

import org.ent4j.model.calendar.SchoolYear;

/**
 * That the end of a year moved something up, because what it stood in was archived.
 *
 * @param from where it stood
 */
public record YearMove(SchoolYear year, RubriquePlace from) {}
