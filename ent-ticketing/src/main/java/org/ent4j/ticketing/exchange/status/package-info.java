/** The statuses of platforms that are met, each with its map on a page. */
@NullMarked
package org.ent4j.ticketing.exchange.status;

import org.jspecify.annotations.NullMarked;
