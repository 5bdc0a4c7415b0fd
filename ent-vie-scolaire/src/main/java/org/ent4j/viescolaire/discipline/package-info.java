/** What punitions, sanctions, observations and incidents have in common: keys, refusals, outcomes, implied absences, counts. */
@NullMarked
package org.ent4j.viescolaire.discipline;

import org.jspecify.annotations.NullMarked;
