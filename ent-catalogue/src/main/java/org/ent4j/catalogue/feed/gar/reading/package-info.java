/** Reads the files of an export for the GAR to check them. */
@NullMarked
package org.ent4j.catalogue.feed.gar.reading;

import org.jspecify.annotations.NullMarked;
