/** Exports to the GAR for all ENTs of an académie, each of one degree. */
@NullMarked
package org.ent4j.examples.spark.gar;

import org.jspecify.annotations.NullMarked;
