/** Assistance for hosts that are put together with Guice. */
@NullMarked
package org.ent4j.ticketing.guice;

import org.jspecify.annotations.NullMarked;
