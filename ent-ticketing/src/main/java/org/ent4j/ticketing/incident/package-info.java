/** Major incidents: known to many, told to all, with the tickets that are about them. */
@NullMarked
package org.ent4j.ticketing.incident;

import org.jspecify.annotations.NullMarked;
