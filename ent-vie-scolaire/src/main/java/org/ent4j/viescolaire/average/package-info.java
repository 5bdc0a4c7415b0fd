/**
 * Averages, exact to the decimal: of an evaluation service, of its sous-matières, of a pupil over all, of a class. Every
 * average can be asked for the account of how it was made.
 */
@NullMarked
package org.ent4j.viescolaire.average;

import org.jspecify.annotations.NullMarked;
