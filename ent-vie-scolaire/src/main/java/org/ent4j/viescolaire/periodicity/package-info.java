/** The periods of a school year in which pupils are evaluated, and which classes follow which. */
@NullMarked
package org.ent4j.viescolaire.periodicity;

import org.jspecify.annotations.NullMarked;
