/**
 * The register of roll calls (<i>registre d'appel</i>): who was where in each lesson of a day, and for which lessons nobody
 * called the roll. The law asks for the roll and for the absences (R131-5); no text was found that gives the form of the
 * register in the second degree, so that what it shows is to be confirmed with the school.
 */
@NullMarked
package org.ent4j.viescolaire.registre;

import org.jspecify.annotations.NullMarked;
