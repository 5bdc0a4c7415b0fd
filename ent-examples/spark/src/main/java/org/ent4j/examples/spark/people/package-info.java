/** The people of an académie from the numbered files of its directory, file by file. */
@NullMarked
package org.ent4j.examples.spark.people;

import org.jspecify.annotations.NullMarked;
