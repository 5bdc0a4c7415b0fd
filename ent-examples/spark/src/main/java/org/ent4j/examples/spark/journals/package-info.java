/** The journals of vie scolaire of many schools, from files with the rows of their table. */
@NullMarked
package org.ent4j.examples.spark.journals;

import org.jspecify.annotations.NullMarked;
