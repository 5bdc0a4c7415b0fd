/** To which team a request goes, and why. */
@NullMarked
package org.ent4j.ticketing.routing;

import org.jspecify.annotations.NullMarked;
