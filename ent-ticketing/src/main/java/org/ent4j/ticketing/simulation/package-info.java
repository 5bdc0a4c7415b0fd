/**
 * A storm between three platforms over a bad network: what an académie may look at before it believes that nothing is lost or
 * doubled. It runs the assistance as it is, on stores in memory, and is the same for the same seed.
 */
@NullMarked
package org.ent4j.ticketing.simulation;

import org.jspecify.annotations.NullMarked;
