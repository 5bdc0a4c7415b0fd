/** Who may do what in every school of an académie, and what is to be looked at in its rules. */
@NullMarked
package org.ent4j.examples.spark.rights;

import org.jspecify.annotations.NullMarked;
