/** Reads and writes the list of one person's resources, as the GAR answers it (JSON). */
@NullMarked
package org.ent4j.catalogue.feed.mediacentre.json;

import org.jspecify.annotations.NullMarked;
