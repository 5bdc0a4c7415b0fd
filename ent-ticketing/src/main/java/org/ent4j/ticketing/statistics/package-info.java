/** How many tickets there are, how long they take, and what becomes of them. */
@NullMarked
package org.ent4j.ticketing.statistics;

import org.jspecify.annotations.NullMarked;
