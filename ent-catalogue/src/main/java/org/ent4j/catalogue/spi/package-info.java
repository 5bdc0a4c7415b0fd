/** Ports of the catalogue. */
@NullMarked
package org.ent4j.catalogue.spi;

import org.jspecify.annotations.NullMarked;
