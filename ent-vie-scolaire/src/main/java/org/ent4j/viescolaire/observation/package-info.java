/** Observations: what staff note of a pupil, encouraging or not, and the counters that a family sees. */
@NullMarked
package org.ent4j.viescolaire.observation;

import org.jspecify.annotations.NullMarked;
