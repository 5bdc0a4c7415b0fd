/** Who sees a ticket, and who may do something about it. */
@NullMarked
package org.ent4j.ticketing.rights;

import org.jspecify.annotations.NullMarked;
