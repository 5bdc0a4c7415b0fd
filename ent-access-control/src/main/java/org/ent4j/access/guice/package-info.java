/** The access engine for hosts that are put together with Guice. */
@NullMarked
package org.ent4j.access.guice;

import org.jspecify.annotations.NullMarked;
