/** Evaluations, and the marks that pupils have at them: an empty mark is never a zero. */
@NullMarked
package org.ent4j.viescolaire.evaluation;

import org.jspecify.annotations.NullMarked;
