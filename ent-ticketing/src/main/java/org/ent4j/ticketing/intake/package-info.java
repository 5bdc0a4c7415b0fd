/** Level 0: who may ask, and by which way. */
@NullMarked
package org.ent4j.ticketing.intake;

import org.jspecify.annotations.NullMarked;
