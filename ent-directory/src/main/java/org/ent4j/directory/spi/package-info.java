/** Ports of the directory: what it needs of a store. */
@NullMarked
package org.ent4j.directory.spi;

import org.jspecify.annotations.NullMarked;
