/** Ports of the access context: what it needs of the host's directory and of a store. */
@NullMarked
package org.ent4j.access.spi;

import org.jspecify.annotations.NullMarked;
