/** A year of attendance of a whole académie: half-days, alerts and legal steps of every pupil, and what of it may be published. */
@NullMarked
package org.ent4j.examples.spark.attendance;

import org.jspecify.annotations.NullMarked;
