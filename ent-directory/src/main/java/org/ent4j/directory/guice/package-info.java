/** The directory and its accounts for hosts that are put together with Guice; needs Guice. */
@NullMarked
package org.ent4j.directory.guice;

import org.jspecify.annotations.NullMarked;
