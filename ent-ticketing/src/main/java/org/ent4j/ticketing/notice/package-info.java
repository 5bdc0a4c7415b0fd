/** Who is told what of a ticket. */
@NullMarked
package org.ent4j.ticketing.notice;

import org.jspecify.annotations.NullMarked;
