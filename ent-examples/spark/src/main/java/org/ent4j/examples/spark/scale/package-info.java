/** What jobs take: whole processes on made-up académies, on one core and on two. */
@NullMarked
package org.ent4j.examples.spark.scale;

import org.jspecify.annotations.NullMarked;
