/** The life of a ticket: its steps, its states, what is demanded of each step, and what falls due by itself. */
@NullMarked
package org.ent4j.ticketing.ticket;

import org.jspecify.annotations.NullMarked;
