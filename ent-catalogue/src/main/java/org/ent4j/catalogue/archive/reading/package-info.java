/** Reads archives. */
@NullMarked
package org.ent4j.catalogue.archive.reading;

import org.jspecify.annotations.NullMarked;
