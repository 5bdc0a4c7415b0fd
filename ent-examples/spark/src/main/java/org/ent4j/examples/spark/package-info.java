/** The library's own rules for a whole académie on Apache Spark: thin jobs around the modules, on one machine or on many. */
@NullMarked
package org.ent4j.examples.spark;

import org.jspecify.annotations.NullMarked;
