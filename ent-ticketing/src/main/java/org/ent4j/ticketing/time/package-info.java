/** How long a ticket takes: hours of assistance, priorities, what was promised, and what the clock says. */
@NullMarked
package org.ent4j.ticketing.time;

import org.jspecify.annotations.NullMarked;
