/** Averages of pupils and figures of classes, school after school. */
@NullMarked
package org.ent4j.examples.spark.marks;

import org.jspecify.annotations.NullMarked;
