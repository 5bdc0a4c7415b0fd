/** The files of the GAR, 2nd degree 1.7 and 1st degree 1.4, as tables: what stands where, how long, how often. */
@NullMarked
package org.ent4j.catalogue.gar.schema;

import org.jspecify.annotations.NullMarked;
