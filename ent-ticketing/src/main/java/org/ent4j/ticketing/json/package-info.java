/** Tickets and the messages about them as JSON; needs jackson-databind with its modules for java.time and Optional. */
@NullMarked
package org.ent4j.ticketing.json;

import org.jspecify.annotations.NullMarked;
