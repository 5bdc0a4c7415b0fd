/** Level 0: who may ask, by which way, and what a school has answered before. */
@NullMarked
package org.ent4j.ticketing.intake;

import org.jspecify.annotations.NullMarked;
