package org.ent4j.catalogue.rubrique;

/**
 * What the end of a year will make of a rubrique.
 *
 * @param seen the version of it that the plan was made from
 * @param to where it will stand
 */
public record YearLine(RubriqueId id, String label, RubriqueKind kind, YearFate fate, RubriquePlace to, long seen) {}
