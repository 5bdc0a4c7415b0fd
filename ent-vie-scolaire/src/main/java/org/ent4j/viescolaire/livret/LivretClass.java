package org.ent4j.viescolaire.livret;

import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.edition.EditionPlan;

/**
 * A class in a period, as its bulletins have it.
 *
 * @param plan what the bulletins say
 * @param isInAverages whether the class has averages; else it has positionnements: the LSU takes one of the two
 */
public record LivretClass(ClassResults results, EditionPlan plan, boolean isInAverages) {}
