/** Tickets in memory: for tests and trials. */
@NullMarked
package org.ent4j.ticketing.memory;

import org.jspecify.annotations.NullMarked;
