/** Files by URI, wherever Hadoop finds them: what is read, and results that are complete or not there. */
@NullMarked
package org.ent4j.examples.spark.files;

import org.jspecify.annotations.NullMarked;
