/**
 * Counting: from when a pupil was away to half-days, hours and latenesses. No text defines a half-day of absence, so that
 * each school says how it counts ({@link org.ent4j.viescolaire.counting.CountingPolicy}); what it says is applied without
 * exception.
 */
@NullMarked
package org.ent4j.viescolaire.counting;

import org.jspecify.annotations.NullMarked;
