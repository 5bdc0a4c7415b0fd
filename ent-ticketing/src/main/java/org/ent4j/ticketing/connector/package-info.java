/** Ways to other platforms, and from them: the host gives addresses, secrets and controllers. */
@NullMarked
package org.ent4j.ticketing.connector;

import org.jspecify.annotations.NullMarked;
