/** The access engine and its journal for hosts that are put together with Guice; needs Guice. */
@NullMarked
package org.ent4j.access.guice;

import org.jspecify.annotations.NullMarked;
